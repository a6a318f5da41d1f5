"""Forenames that are forms of one another: short forms, and one name as several languages write it."""

from factbase.text.romanise import fold

FAMILIES = """
abigail abby gail
abraham abe avraham ibrahim
agnes agnieszka
albert al bert
aleksandr alexander alex alec alejandro aleksander aleksandar alessandro alexandre alexandros oleksandr sasha sandro
aleksandra alexandra alex alejandra alessandra oleksandra sandra sasha
aleksei alexei alexey aleksey alexis oleksii oleksiy alyosha
amanda mandy
anastasia anastasiia nastya
anatoly anatoli anatolii
andrei andrew andrey andriy andrii andreas andre andrea andrej andrzej andy drew
angela angie
ann anne anna annie hanna hannah ana anya
anthony tony antonio antoni anton antony
barbara barb barbie
benjamin ben benny binyamin
bernard bernie bernardo bernhard
catherine katherine kathryn katharine cathy kathy kate katie kat katharina katarina catalina ekaterina kateryna katya
charles charlie chuck carl karl carlos carlo karol
christina christine chris tina kristina christy
christopher chris kristof christophe cristobal
cynthia cindy
daniel dan danny daniil danylo
david dave davey dawit davit
deborah debbie deb debra
dmitri dmitry dmitriy dmytro dimitri dimitry dmitrii dima dimitris dimitrios
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ted teddy ned eduardo edvard
elena helen olena helena yelena eleni ilena
elizabeth liz lizzie beth betsy betty eliza lisa elisabeth elisabet elspeth yelizaveta
eugene gene yevgeny evgeny evgeni yevgeni yevhen evgenii jevgeni
frances fran francesca franziska
francis frank francisco franz francesco francois
frederick fred freddie freddy friedrich federico frederik
fyodor fedor theodore ted theo
gabriel gabe
george georgy georgi georgii giorgi georg jorge giorgos yuri yury yuriy iouri juri heorhiy georgios
gerald gerry jerry
grigory gregory greg grigori hryhoriy gregor
gwendolyn gwen
harold harry hal
henry harry hank henri enrique heinrich enrico hendrik
hussein husain hossein husayn hussain houssein
ignatius ignacio iggy
igor ihor
ilya illia elijah elias
isabel isabella isabelle bella
ivan john jan jon johnny jack juan jean giovanni hans johannes johann johan yan
jacob jake jakob yakov yaakov yakiv
james jim jimmy jamie jaime jacques
jeffrey jeff geoffrey geoff
jennifer jen jenny
jessica jess jessie
joseph joe joey jose yosef josef giuseppe iosif jozef
joshua josh
judith judy judi
kenneth ken kenny
kirill kyrylo cyril kiril
kimberly kim
konstantin kostiantyn kostyantyn constantine
lawrence larry laurence lars lorenzo
leonid leo
leonard len lenny leo leonardo
louis lou luis luigi lewis ludwig
lyudmila ludmila liudmyla
margaret maggie meg peg peggy marge margarita margarethe
mark marc marco marko markus marcus marek
martin marty
mary maria marie marija mariya molly polly
matthew matt matteo matthias mateo matvei
maxim max maksim maksym maximilian
michael mike mick mickey mikhail mykhailo michel miguel michal mikael mihail misha
mitchell mitch
muhammad mohammed mohamed mohammad muhammed muhamad muhamed mohamad mukhamed mahomet mehmet mukhammad
nadezhda nadiya nadia nadya
nancy nan
natalia natalya nataliya natalie natasha
nathan nat nate nathaniel
nicholas nick nicolas nikolai mykola nikolay nicola nikolaus nikola nikolas nikos nico klaus nicolae nicky
oleg oleh
olga olha
oscar oskar
osama usama
pamela pam
patricia pat patty patti tricia trish
patrick pat paddy padraig
paul pavel pavlo pablo paolo pawel pauli
peter pete petr pyotr petro pedro pierre pieter piotr petros
philip phil phillip felipe philippe filip
ralph rafe raoul raul
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich ricky ricardo rickie
robert bob bobby rob robbie roberto bert
ronald ron ronnie
rudolph rudy rudolf
russell russ
salim selim saleem
samantha sam
samuel sam sammy
sarah sara sally
sergei sergey serhiy serhii sergio serge sergiy siarhei
simon shimon simeon semyon
solomon sol suleiman suleyman
stanley stan
stanislav stanislaw stas
stephen steve steven stephan stefan stefano steffen esteban stepan stephane stefanos stevie
susan sue susie suzanne susanna
svetlana svitlana sveta
tamara tammy
terence terry terrence
theresa teresa terry tess therese
thomas tom tommy tomas tomasz foma
timothy tim timmy timofei
ulrich uli
valentina valya
valery valeriy valerii valeri
vasily vasyl vasil vasili basil
victor viktor vic
victoria vicky viktoria viktoriya viktoriia
vincent vince vincenzo vinny
vladimir volodymyr vladimír uladzimir volodya vova wladimir
vladislav vladyslav vlad wladyslaw
vyacheslav viacheslav slava
walter walt wally
wilhelm william bill billy will willie liam guillermo guillaume willem wilhelm
xavier javier
youssef yusuf yousef yusef yusif yousuf youssouf yosif
zachary zach zack
"""

_FAMILIES_OF: dict[str, set[int]] = {}
for _number, _line in enumerate(FAMILIES.split("\n")):
    for _form in _line.split():
        _FAMILIES_OF.setdefault(fold(_form), set()).add(_number)


def is_form_of(forename: str, other: str) -> bool:
    """Whether two forenames may be one person's: the same but for spelling, or forms of one name."""
    mine, others = fold(forename), fold(other)
    return mine == others or not _FAMILIES_OF.get(mine, set()).isdisjoint(_FAMILIES_OF.get(others, set()))
