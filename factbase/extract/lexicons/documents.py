"""Things in writing or on air that say something."""

from factbase.extract.lexicons import read_block

DOCUMENTS = read_block(
    """
    account ad advert advertisement affidavit analysis announcement article autopsy bill blog book brief
    briefing broadcast bulletin cable charter chronicle column communique communiqué complaint constitution
    contract decision declaration decree diary directive document documents draft e-mail editorial email emails
    essay filing findings footage guidance guidelines headline indictment inscription interview investigation
    invitation judgement judgment lawsuit leaflet letter letters list magazine manifesto manual memo memoir
    memorandum message minutes motion newsletter note notice notification opinion order pamphlet paper papers
    petition plaque platform poem poll post poster press-release proclamation programme proposal protocol record
    records release report reports resolution review rules ruling script sign slogan speech spokesman-statement
    statement statements study survey tape text ticket transcript treaty tweet tweets verdict video voicemail
    warrant website
    """
)
