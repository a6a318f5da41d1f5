"""Words that stand with a capital but in no name of a person."""

from factbase.extract.lexicons import read_block

NOT_NAMES = read_block(
    """
    a accord according accords act additionally afterwards again against agreement ahead aids along already also
    although always am amendment amid among and anniversary another any april are around article as asked at
    august award back ballot based battle bay beach because before behind below beneath beside besides between
    beyond bible bill block border both boulevard bowl bridge briefly bst building bulletin but by camp can
    canal cape capitol case castle ceo certainly cet cfo challenge championship charter christmas city civil
    clearly code cold conference congress congressional constitution constitutional convention coo council
    country county coup court covid crescent crisis cup currently day days deal debate december declaration
    defence defense democracy despite did directive disaster district dm dna do doctrine does dozens drive
    during dvd dynasty each earlier early earthquake east easter edition edt eid eight election elections
    electoral eleven emergency empire entrance era est estate even evening event eventually every everyone
    except fair faq farm february federal ferry festival few field final finally first five fleet flight
    following for foreign forest former formerly fortunately forum four frankly freedom friday from front
    further game games garden gate gdp general generally given global gmt gospel gps great green gulf had hall
    halloween hanukkah harbor harbour hardly has have he heights hence her here highway hill hills his hiv
    hopefully hotel hour how however human hundred hundreds hurricane i id if in indeed independence initially
    inn inside instead internet interstate invasion investigation is island islands it its january july june
    just justice kingdom lake lane largely last lately later law lawn less let liberation liberty like line
    local look lounge mall man manifesto many map march market massacre may maybe me meanwhile medal meeting
    memorial middle million minister ministry monday monument more moreover morning mosque most motion mountain
    mountains much my national nature near nearly neither never nevertheless new newly next night nine no nobody
    none nonetheless nor north northern not nothing november now nuclear obviously ocean october of off office
    officially often okay olympic olympics on once one only open operation or order originally other otherwise
    our out outside over overall palace parade park parkway parliament part particularly pass passover pdf peace
    peninsula perhaps pier place plan planet plaza please pledge pm police policy port power presidential
    previously prior prison prize program programme project proposal protocol province public q quarter queen
    question quite rally ramadan range rather read really recently regardless region regional report reportedly
    republic resolution revolution ridge right rights river road room roughly round route royal rt rule runway
    sadly saturday school sea season second secretary senate separately september session settlement seven
    several she shore should show similarly since sir six so some someone something sometimes soon south
    southern speaking special spring square stadium state states station still storm strait straits street strip
    subway such summer summit sunday supreme sure surely temple ten terminal test than thank thanks thanksgiving
    that the their them then there thereafter therefore these they third thirty this those though thousand
    thousands three through throughout thursday thus title to today together tomorrow tonight too toward towards
    tower town trade trail treaty trial tribunal tropical truth tsunami tuesday tunnel tv twelve twenty twice
    two under unfortunately union united university unless unlike until up upon usually utc valley vat very via
    village wall war ward was watch water way we wednesday week well were west western wharf what when where
    whether which while white who why wifi will winter with within without woods world would yard year yes
    yesterday yet you your zone abstract breaking byline correction editorial exclusive faq live ok photo photos poll polls qa rv update updated video watch wh
    """
)
