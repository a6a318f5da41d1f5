"""Words that stand with a capital but in no name of a person."""

from factbase.extract.lexicons import read_block

NOT_NAMES = read_block(
    """
    a abstract accord accords act agreement aids am amendment anniversary april article august award ballot
    battle bay beach bible bill block border boulevard bowl breaking bridge bst building bulletin byline camp
    canal cape capitol case castle ceo cet cfo challenge championship charter christmas city civil code cold
    conference congress congressional constitution constitutional convention coo correction council country
    county coup court covid crescent crisis cup day days deal debate december declaration defence defense
    democracy directive disaster district dm dna doctrine drive dvd dynasty earthquake east easter edition
    editorial edt eid election elections electoral emergency empire entrance era est estate evening event
    exclusive fair faq farm february federal ferry festival field final first fleet flight foreign forest forum
    freedom friday front game games garden gate gdp general global gmt gospel gps great green gulf hall
    halloween hanukkah harbor harbour heights highway hill hills hiv hotel hour human hurricane id independence
    inn internet interstate invasion investigation island islands january july june justice kingdom lake lane
    law lawn liberation liberty line live lounge mall man manifesto map march market massacre may medal meeting
    memorial middle minister ministry monday monument morning mosque motion mountain mountains national nature
    night north northern november nuclear ocean october office ok olympic olympics open operation order palace
    parade park parkway parliament part pass passover pdf peace peninsula photo photos pier place plan planet
    plaza pledge pm police policy poll polls port power presidential prison prize program programme project
    proposal protocol province public q qa quarter queen question rally ramadan range read region regional
    report republic resolution revolution ridge rights river road room round route royal rt rule runway rv
    saturday school sea season second secretary senate september session settlement shore show sir south
    southern special spring square stadium state states station storm strait straits street strip subway summer
    summit sunday supreme temple terminal test thanksgiving third thursday title tower town trade trail treaty
    trial tribunal tropical truth tsunami tuesday tunnel tv union united university update updated utc valley
    vat video village wall war ward watch water way wednesday week west western wh wharf white wifi winter woods
    world yard year zone
    """
)
