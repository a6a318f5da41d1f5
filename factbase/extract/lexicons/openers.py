"""Function words and adverbs that open a sentence, where their capital says nothing."""

from factbase.extract.lexicons import read_block

OPENERS = read_block(
    """
    absent according accordingly additionally afterwards again against ahead along already also although
    altogether always amid among and another any anyway apart are around as asked at back based because before
    behind below beneath beside besides between beyond both briefly but by can certainly clearly consequently
    conversely curiously currently deep despite did do does dozens due during each earlier early eight eleven
    elsewhere essentially even eventually every everyone except far few finally five following for
    formerly fortunately four frankly from further furthermore generally given had hardly has have he hence her
    here his hopefully how however hundred hundreds i ideally if importantly in indeed initially inside instead
    ironically is it its just largely last lately later less let like likewise little local long look many maybe
    me meanwhile million more moreover most much my naturally near nearby nearly neither never nevertheless
    newly next nine no nobody none nonetheless nor not notably nothing notwithstanding now obviously of off
    officially often okay on once one only or originally other otherwise our out outside over overall owing
    particularly perhaps please presumably previously prior quite rather really recently regarding regardless
    remarkably reportedly right roughly sadly separately seven several she should similarly simply since six so
    some somehow someone something sometimes soon speaking specifically still strangely subsequently such sure
    surely ten than thank thanks that the their them then there thereafter therefore these they thirty this
    those though thousand thousands three through throughout thus to today together tomorrow tonight too toward
    towards twelve twenty twice two ultimately under underlying unfortunately unless unlike until up upon
    usually very via was we well were what when where whether which while who why will with within without worse
    would yes yesterday yet you your
    """
)
