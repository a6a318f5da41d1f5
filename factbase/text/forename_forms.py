"""Forenames that are forms of one another: short forms, romanisations, and Russian beside Ukrainian."""

from factbase.text.romanise import fold

FAMILIES = """
abigail abby gail
abraham abe
albert al bert
aleksandr alexander alex aleksander aleksandar oleksandr sasha alexandr
aleksandra alexandra alex oleksandra sandra sasha
aleksei alexei alexey aleksey oleksii oleksiy
amanda mandy
anastasia anastasiia anastasiya
anatoly anatoli anatolii anatoliy
andrei andrey andriy andrii andrej
andrew andy drew
angela angie
ann anne annie
anna hanna ana
anthony tony
antonio tony
barbara barb barbie
benjamin ben benny
bernard bernie
catherine katherine kathryn katharine cathy kathy kate katie
charles charlie chuck
christina christine chris tina
christopher chris
cynthia cindy
daniel dan danny
daniil danylo danila
david dave davey
deborah debbie deb debra
dmitri dmitry dmitriy dmytro dimitri dimitry dmitrii
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ted teddy ned
elena olena yelena
elizabeth liz lizzie beth betsy betty eliza elisabeth
eugene gene
yevgeny evgeny evgeni yevgeni yevhen evgenii
frances fran
francis frank
frederick fred freddie freddy frederic
fyodor fedor
gabriel gabe
georgy georgi georgii heorhiy
gerald gerry jerry
grigory grigori grigoriy hryhoriy
gregory greg
gwendolyn gwen
harold hal
harry harold henry
henry hank
hussein husain hossein husayn hussain houssein
ignatius iggy
igor ihor
ilya illia
isabel isabelle
jacob jake
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
jessica jess jessie
john jack johnny jon
jonathan jon
joseph joe joey
joshua josh
judith judy judi
kateryna katerina ekaterina yekaterina katya
kenneth ken kenny
kirill kyrylo
kimberly kim
konstantin kostiantyn kostyantyn
lawrence larry laurence
leonard len lenny leo
louis lou lewis
lyudmila ludmila liudmyla lyudmyla
margaret maggie meg peg peggy marge
mark marc
martin marty
matthew matt
matvei matviy
maxim max maksim maksym
michael mike mick mickey
mikhail mykhailo misha
mitchell mitch
muhammad mohammed mohamed mohammad muhammed muhamad muhamed mohamad mukhamed mukhammad
nadezhda nadiya
nancy nan
natalia natalya nataliya nataliia
nathan nat nate nathaniel
nicholas nick
nikolai mykola nikolay
oleg oleh
olga olha
osama usama
pamela pam
patricia pat patty patti tricia trish
patrick pat paddy
pavel pavlo
peter pete
pyotr petro petr
philip phil phillip
ralph rafe
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich ricky
robert bob bobby rob robbie bert
ronald ron ronnie
rudolph rudy rudolf
russell russ
salim selim saleem
samantha sam
samuel sam sammy
sarah sara sally
sergei sergey serhiy serhii sergiy siarhei
solomon sol
stanley stan
stephen steve steven stevie
susan sue susie
svetlana svitlana
tamara tammy
terence terry terrence
theodore ted theo teddy
theresa teresa terry tess therese
thomas tom tommy
timothy tim timmy
valery valeriy valerii valeri
vasily vasyl vasili
victor viktor vic
victoria vicky viktoria viktoriya viktoriia
vincent vince vinny
vladimir volodymyr uladzimir wladimir
vladislav vladyslav
vyacheslav viacheslav
walter walt wally
william bill billy will willie liam
xavier javier
yuri yury yuriy iouri juri yurii
youssef yusuf yousef yusef yusif yousuf youssouf
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
