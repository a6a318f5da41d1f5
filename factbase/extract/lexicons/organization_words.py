"""Words that make a name with capitals the name of an organisation, beside those of `bodies`."""

from factbase.extract.lexicons import read_block

ORGANIZATION_WORDS = read_block(
    """
    abc action ag aid airlines airways amnesty analytics apple archives artists associated associates
    association ballet bancorp bbc bloomberg books breweries brewery bros brothers capital cathedral cbs channel
    chemicals chronicle clinic cnn co co-operation college communications companies computers consulting
    cooperation corp courier crescent cross daily data defenders democrats dispatch dynamics electric
    electronics energies energy engineers enterprises entertainment exchange express fc federal ferries
    financial foods fox front gazette gmbh greens guardian guardians herald heritage herzegovina holdings hotels
    house inc industries initiative insurance intelligence interfax international investments islamic jazeera
    journal judicial labor laboratories labour labs liberals limited lines llc llp logistics ltd mail management
    media mercury mills mines mining ministries monitor monitors motors mutual nation national nations nato nbc
    news observatory observer officers oil oils olympics organisers pac partners party petroleum pharma
    pharmaceuticals pictures planned plc politico post press productions project radio railways reform reporters
    republicans research resources review rights savings securities services shipping socialists solutions
    sports standard steel stores strategies studios syndicate systems tech technologies technology telecom
    telegraph telephone television textiles times today tribune trust tv university ventures voice volunteers
    watch weekly workers works
    """
)
