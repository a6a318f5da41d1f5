"""Forenames that men bear, in many languages and romanisations."""

from factbase.extract.lexicons import read_block

MALE = read_block(
    """
    aaron abbas abdel abdelaziz abdoulaye abdul abdullah abdulrahman abel abraham adam adel adolf adrian adriano
    ahmad ahmed ahmet aidan akbar akira akram alan alassane alastair albert alberto aldo alec alejandro
    aleksandar aleksander aleksandr aleksei aleksey alessandro alex alexander alexandre alexandru alexei alexey
    alexis alfonso alfred alfredo ali alistair allan allen alonso alvaro alvin amadou amin amir amit amr anatoli
    anatoly anders andre andreas andrei andrej andrew andrey andrii andriy andrzej andy angel angelo angus
    anthony antoine anton antonio antony antti anwar archie ari ariel arjun armand armando armin arnaud arne
    arnold arseniy arseny artem arthur artur arturo arvind asa asad asghar ashraf asif augusto austin avi
    avigdor axel ayman aziz baldwin barack barnaby barry bart bartholomew bashar bashir basil bassam ben
    benedict benito benjamin bernard bernardo bernd bernhard bernie bert bertrand beto bilal bill billy bjorn
    blaise bo bob bobby bogdan boris borut boubacar boyko brad bradley brandon brendan brent bret brett brian
    brock brody bruce bruno bryan bryce buck buddy burak burt butch byron caleb calvin cameron carl carlo carlos
    carlton carmelo carroll cary cass cecil cedric cesar chad charles charlie cheikh chester chet chidi chinedu
    chip chris christian christoph christophe christopher chuck chukwu ciaran clarence clark claude claudio clay
    clayton clement cliff clifford clint clive clyde cody colby cole colin colt connor conor conrad cordell
    corey cornelius cory costas craig cristian cristiano cruz curtis cyril cyrus dale dallas damian damien damon
    dan daniel daniele danilo danny dante darin dario darius darnell darrell darren darryl daryl dave david
    davide dean deandre declan deepak demarcus denis dennis denys denzel deon derek dermot desmond deval devin
    devon dexter dick didier diego dieter dietmar dimitar dimitri dimitris dino dion dirk dmitri dmitriy dmitry
    dmytro domenico dominic dominik dominique don donald donnie donovan dontae dorian doug douglas drew duncan
    dustin dwain dwayne dwight dylan earl earnest ed eddie edgar edison edmund eduardo edward edwin ehud eitan
    eladio elbert eli elijah elliot elliott ellis elmer elon elton elvis emad emanuel emeka emery emil emile
    emilio emmanuel emmerson emmett emory enrico enrique enzo eric erich erik erkki ernest ernesto ernst errol
    ervin esteban ethan etienne eugene evan evangelos everett evgeni evgeny ezekiel ezra fabian fabio fabrice
    fadi fahad faisal farhad farid faruk fausto fawzi federico felipe felix femi ferdinand fergus fernando fidel
    filip filippo finn fletcher florian floyd forrest foster francesco francis francisco franco francois frank
    frankie franklin franz fraser fred freddie frederic frederick frederik friedrich fritz fyodor gabor gabriel
    galen gareth garrett garry garth gary gavin gavriel gebran geir gene geoff geoffrey georg george georges
    georgi georgios georgy gerald gerard gerardo gerhard gerry ghassan giancarlo gianni gideon gilbert gilberto
    giles giorgio giorgos giovanni giulio giuseppe glen glenn gonzalo goodluck goran gordon gottfried grady
    graeme graham grant greg gregg gregor gregory grigory grover guido guillaume guillermo gunter gus gustav
    gustavo guthrie guy haakon hakan hakeem hakim hal hamad hamid hamish hamza hank hannes hans harald haris
    harlan harley harold harris harrison harry harvey hasan hassan hayden heath hector heikki heiko heinrich
    heinz helmut hendrik henri henrik henry herbert herman hermann herschel hideki hiram hiroshi hisham holger
    homer horace horatio horst hossein howard hubert hugh hugo humberto hussain hussein iain ian ibrahim ignacio
    igor ihor ike ilham ilya imran ingmar ioannis ion ionut ira irfan irving irwin isaac isaiah isidore ismail
    israel issa ivan ivo ivor jaap jack jackson jacob jacques jaime jair jake jakob jakub jamal james jamie jan
    janez janos jared jaroslav jarrod jarvis jason jasper javier jay jb jean jeb jed jeff jefferson jeffrey jeh
    jens jeppe jeremiah jeremy jerome jerry jesper jess jesse jesus jim jimmy jj jo joachim joao joaquin jock
    joe joel johan johann johannes john johnny jon jonas jonathan joonas jordan jorge jorgen joschka jose josef
    joseph josh joshua josip joss juan jude juha jukka julian julien julio julius junior jurgen justin kamal
    karel karim karl karol kaseem kaspar kasper keenan keir keith kelvin ken kendrick kenji kenneth kenny kent
    kermit kevin khaled khalid khalifa khalil kieran kim kip kiril kirill kirk klaus knut kofi konrad konstantin
    kostas kris kristian kristof kurt kwame kwesi kyle kyriakos kyrylo lachlan laird lamar lamont lance landon
    lane larry lars lasse laszlo latrell laurence laurent lawrence lech lee leif lemuel len lenin lennart lenny
    leo leon leonard leonardo leonid leopoldo leroy leslie lester lev levi lewis liam lincoln lindsay linus
    lionel lloyd logan lonnie lorenzo lothar lou louis lowell luc luca lucas lucian luciano lucio lucius ludwig
    luigi luis luiz lukas luke luther lyle lyndon maciej mack macky mads magnus maher mahmoud mahmud malcolm
    malik manfred manny manuel marc marcel marcello marcelo marcin marco marcos marcus marek mario marion marios
    mariusz mark marko markus marlin marlon marshall martin marty marvin marwan massimo mateo mateusz mathias
    mathieu matt matteo matthew matthias matthieu matti maurice mauricio maurizio mauro max maxim maxime
    maximilian maynard mckinley mehdi mehmet mehmood melvin merle merlin merrill michael michal michel michele
    mick miguel mihai mihail mikael mike mikhail mikheil mikkel mikko milan milorad milos milton miroslav mitch
    mitchell mitt moammar mohamad mohamed mohammad mohammed mohsen moises monroe monte moon morgan moritz morris
    mort morten moses moshe mostafa moussa muammar muhammad muhammadu mukesh mustafa mykhailo mykola myron nabil
    naftali narendra nasser nat nathan nathaniel nawaf nawaz neal ned neil nelson nevil neville nevin newt niall
    nicholas nick nico nicola nicolae nicolas nicos niels nigel nikita nikola nikolai nikolas nikolaus nikolay
    nikos niles nils noah noel nolan norbert norm norman norris nouri nuri octavio oddvar olaf olav ole oleg
    oleh oleksandr oleksii oleksiy oliver olivier olusegun omar omer oren orlando orrin orson orville osama
    osbert osborne oscar oskar osman otis otto oumar ousmane ovidiu owen oystein pablo palmer paolo parker
    pascal pat patricio patrick patrik paul paulo pavel pavlo pawel pedro peer pekka per percival percy perry
    pertti pervez pete peter petr petro petros phil philip philipp philippe phillip philo pier pierre pieter pio
    piotr porter prakash preston prince pyotr quentin quincy quinn quinton rachid radek radoslaw radu rafael
    rafik raheem rahm rahul raimondo rajiv raleigh ralf ralph ramesh rami ramiro ramon ramzan rand randal
    randall randolph randy raphael rasheed rashid rasmus raul ravi ray raymond recep reggie reginald reid reince
    reinhard rene reuben reuven rex reza rhys ricardo riccardo rich richard rick ricky riley riyad rob robert
    roberto robin rocco rocky rod roddy roderick rodney rodolfo rodrigo rogelio roger roland rolf roman ron
    ronald ronan ronnie roosevelt rory roscoe ross roy royce ruben rudolf rudy rufus rupert rusen rush russ
    russell rustam ryan saad saddam sajid sal salah saleh salim salman salvador salvatore sam sameh sami samir
    samuel sandeep sandro sanford sanjay santiago sargent saul scot scott sean sebastian seif sekou selim selwyn
    serge sergei sergey sergio serhii serhiy seth seydou seymour shane shaun shawn sherman sherwin shimon shinzo
    sidney siegfried sigmar silas silvio simon sipho skip slobodan solomon sonny soren spencer stan stanislav
    stanley stavros stefan stefano steffen stelios sten stepan stephane stephen sterling steve steven stewart
    strom stuart suleiman sultan sven sverre sylvester tad tadd tadeusz taha tamas tapio tarek tareq tariq tate
    tayyip ted teddy terence terrance terrence terry thabo thad thaddeus themba theo theodore thierry thomas
    thor thorsten thurgood tibor tim timo timothy titus tobias tobin toby todd tom tomas tomasz tomislav tommy
    tony torsten tory travis trent trevor trey tristan troels troy trygve tucker tunde tuomas ty tyler tyrell
    tyrone tyson uche uhuru ulf uli ulrich ulysses umar umberto upton uri urs usman uwe vaclav vadim vadym
    valdis valentin valeri valerii valeriy valery vance vasil vasily vasyl vaughn vern verne vernon vicente
    victor vijay viktor vince vincent vincenzo virgil vitali vitaliy vitaly vito vlad vladimir vladislav
    vojislav volker volodymyr vyacheslav wade waldo waleed walid wallace walt walter ward warren wayne weldon
    wendell werner wes wesley wilbur wiley wilfred wilhelm willem william willie willis willy wilmer wilson
    winfield winston winthrop wojciech wolf wolfgang woodrow wyatt xavier yahya yair yancy yanis yannick yasin
    yasir yasser yaw yehuda yevgeny yevhen yitzhak yoav yogi yosef yoshihide youssef yoweri yuri yuriy yury
    yusuf yves zac zach zachary zafar zaid zane zbigniew zebulon zeid zeljko zell ziad zoltan zoran
    """
)
