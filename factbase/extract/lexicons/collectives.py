"""Plural nouns and crowd words that speak without a name, beside the plurals of `offices` and `occupations`."""

from factbase.extract.lexicons import read_block

COLLECTIVES = read_block(
    """
    adults advocates aides allies amateurs americans analysts authorities backers bereaved boys brothers
    businesses campaigners children civilians clergy colleagues commanders commentators companies conservatives
    countries couple crew critics crowd crowds democrats detractors diplomats duo elders everybody everyone
    executives experts eyewitnesses families family fans foes forces friends girls governments group groups
    historians hostages households humans inhabitants insiders investigators investors islanders jihadists
    journalists jurors jury kids lawmakers leaders liberals locals loyalists majority media men migrants
    militants ministers ministries mothers nations negotiators neighbors neighbours newspapers observers
    officers officials onlookers opponents organisers organizers others pair parents participants parties
    passengers patients peacekeepers people person philosophers police politicians pollsters press prosecutors
    protesters protestors public pundits rebels refugees regulators relatives reporters republicans rescuers
    researchers residents rivals sceptics scholars scientists sides skeptics soldiers some sources spectators
    spokespeople staff staffers students supporters survivors teachers teenagers trio troops twins unions
    victims viewers villagers voters witnesses women workers youths
    """
)
