"""Function words and adverbs that open a sentence, where their capital says nothing."""

from factbase.extract.lexicons import read_block

OPENERS = read_block(
    """
    absent accompanied according accordingly additionally addressing afterwards again against ahead along
    already also although altogether always amid among and angered another any anyway apart applause
    approached are around as asked at back backing based because before behind below beneath beside besides
    between beyond born both briefing briefly buoyed but by can certainly choking clearly clutching commenting
    concluding confronted consequently contacted conversely cornered curiously currently deep despite did do
    does downstairs dozens dressed due during each earlier early eight elaborating eleven elsewhere
    essentially even eventually every everyone except far few fighting finally five flanked following for
    formerly fortunately four frankly from further furthermore generally gesturing given had hardly has have
    he hence her here his holding hopefully how however hundred hundreds i ideally if importantly in
    inaugurating indeed initially inside instead interviewed ironically is it its just largely last lately
    later laughing laughter launching leaning less let like likewise little local long look lowering many
    maybe me meanwhile million more moreover most moved much my naturally near nearby nearly neither never
    nevertheless newly next nine no nobody nodding none nonetheless nor not notably nothing notwithstanding
    now obviously of off officially often okay on once one only opening opposing or originally other otherwise
    our out outside over overall overnight owing particularly pausing perhaps please presiding pressed
    presumably previously prior questioned quite quizzed quoting raised raising rather reached reacting really
    recently referring regarding regardless remarkably replying reportedly responding right roughly rubbishing
    sadly seated separately seven several shaking she shortly should silence similarly simply since sipping
    sitting six smiling so some somebody somehow someone something sometimes soon speaking specifically
    standing still strangely stung subsequently such summing summoned supporting sure surely surrounded ten
    terming than thank thanks that the their them then there thereafter therefore these they thirty this those
    though thousand thousands three through throughout thus to today together told tomorrow tonight too toward
    towards turning twelve twenty twice two ultimately under underlying undeterred unfazed unfortunately
    unless unlike until unveiling up upon upstairs urged usually very via visibly visiting warned was waving
    we wearing welcoming well were what when where whether which while whistles who why will winding wiping
    with within without worse would yes yesterday yet you your
    """
)
