"""Nouns for a body of people that speaks as one; with a capital they make the name of one."""

from factbase.extract.lexicons import read_block

BODIES = read_block(
    """
    academy administration agency airline airport alliance arm army assembly association authority bank board
    brigade brigades broadcaster bureau cabinet campaign caucus center centre chain chamber charity church city
    clinic club coalition college command commission committee community company confederation conference
    conglomerate congregation congress consortium constabulary consulate convention cooperative corporation
    corps council court delegation department directorate division embassy enterprise faction factory federation
    firm force foundation fund government group guard guild hospital household industry inquiry inspectorate
    institute institution insurer judiciary junta laboratory league legislature maker manufacturer military
    militia ministry mission monarchy monitor mosque movement municipality museum navy network newspaper office
    operator organisation organization panel parish parliament party peacekeepers police presidency publisher
    regime regiment regulator restaurant retailer school secretariat senate service shop society squad startup
    state station store studio taskforce team think-tank treasury tribunal troupe trust umbrella union
    university utility watchdog workshop
    """
)
