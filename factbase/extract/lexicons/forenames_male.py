"""Forenames that men bear, in many languages and romanisations."""

from factbase.extract.lexicons import read_block

MALE = read_block(
    """
    aaron abbas abdel abdelaziz abdi abdoulaye abdul abdullah abdulrahman abebe abel abraham adam adel adnan
    adolf adrian adriano afonso agus ahmad ahmed ahmet aidan ajay akbar akira akram aksel alain alan alasdair
    alassane alastair albert alberto aldo alec alejandro aleksandar aleksander aleksandr aleksei aleksey ales
    alessandro alex alexander alexandre alexandru alexei alexey alexis alfonso alfred alfredo algernon
    algirdas ali alistair allan allen alonso alvaro alvin amadou ambroise amin aminu amir amit amr anan
    anatoli anatoly anders andras andre andreas andrei andrej andres andrew andrey andrii andris andriy
    andrzej andy angel angelo angus anil anselmo ante anthony antoine anton antonio antony antti anwar archie
    ari ariel arif arjun arkady armand armando armin arnaud arne arnold arseniy arseny artem arthur artur
    arturo artyom arun arvind arvo asa asad asghar ashok ashraf asif attila auguste augusto aurelio austin avi
    avigdor axel ayman aziz baldwin baltasar balwinder bambang baptiste barack baraka barnaby barry bart
    bartholomew bartosz bashar bashir basil bassam bastien bekele bela bello ben bence benedict benito
    benjamin bernard bernardo bernd bernhard bernie bert bertrand beto bharat bilal bilawal bill billy bjorn
    blaise bo bob bobby bogdan bohdan bohumil bojan bola boleslaw bongani boris borut boubacar boyko brad
    bradley brandon branko braulio brendan brent bret brett brian brock brody bruce bruno bryan bryce buck
    buddy budi burak burt butch byaruhanga byron caetano caleb callum calvin cameron camilo carl carlo carlos
    carlton carmelo carroll cary cass cecil cedric cesar chad chai chao charles charlie cheikh chester chet
    chidi chinedu chip chris christian christoph christophe christopher christos chuck chukwu cian ciaran
    cipriano clarence clark claude claudio clay clayton clement cliff clifford clint clive clyde cody colby
    cole colin colt connor conor conrad constantino cordell corey cormac cornelius corrado cory costas costin
    craig crispin cristian cristiano cruz curtis cuthbert cyril cyrus czeslaw daisuke dale dallas damian
    damien damon dan daniel daniele danilo danjuma danny dante darin dario darius darnell darrell darren
    darryl daryl dave david davide dean deandre declan deepak dejan demarcus denis deniz dennis denys denzel
    deon derek dermot desmond detlef dev deval devin devon dexter diarmuid dick didier diego dieter dietmar
    dilip dimitar dimitri dimitris dinesh dino dion dirk dmitri dmitriy dmitry dmytro domenico dominic dominik
    dominique don donald dong-hyun donnie donovan dontae dorian doug douglas dragan drew duarte dumitru duncan
    dusan dustin dwain dwayne dwight dylan eamon earl earnest ed eddie edgar edison edmund eduardo edward
    edwin eero efrain egon ehud eitan eko eladio elbert eli elijah elliot elliott ellis elmer elon elton elvis
    emad emanuel emeka emery emil emile emiliano emilio emmanuel emmerson emmett emory emre emyr enrico
    enrique enzo eoin ercan eric erich erik erkki ernest ernesto ernst errol ervin eskil esteban ethan etienne
    ettore eugene eusebio evan evangelos evaristo everett evert evgeni evgeny ewan ewart ezekiel ezra fabian
    fabio fabrice fabrizio facundo fadi fahad faisal farai farhad farid faris farooq faruk fatih fausto fawzi
    federico felipe felix femi ferdinand ferenc fergus fermin fernando fidel filip filippo finbar finn firas
    flavio fletcher florian florin floyd forrest foster francesco francis francisco franco francois frank
    frankie franklin frantisek franz fraser fred freddie frederic frederick frederik fredrik friedrich fritz
    fumio fyodor gabor gabriel gaetano galen ganesh garba gareth garrett garry garth gary gaspar gaston gavin
    gavriel gbenga gebran geir gene gennady geoff geoffrey georg george georges georgi georgios georgy gerald
    gerard gerardo gerhard gerry getachew ghassan gheorghe giacomo giancarlo gianluca gianni gideon gil
    gilbert gilberto giles gilles gino giorgio giorgos giovanni girish girma giulio giuseppe gleb glen glenn
    gonzalo goodluck gopal goran gordon gottfried grady graeme graham grant greg gregg gregor gregory grigory
    grover grzegorz guido guillaume guillermo gunnar gunter guntis gurpreet gus gustav gustavo guthrie guy
    gyula haakon habib haile haitham hakan hakeem hakim hakon hal halil hamad hamid hamish hamisi hamza hank
    hannes hans harald hari haris harjit harlan harley harold harpal harris harrison harry haruto harvey hasan
    hassan hayden heath hector heikki heiko heinrich heinz heitor helmut hendra hendrik henri henrik henrique
    henry henryk herbert herman hermann hernan herschel herve hideki hiram hiroshi hisham holger homer horace
    horacio horatio horst hossein howard hristo hubert hugh hugo humberto huseyin hussain hussein huw iain ian
    ibrahim ichiro ieuan ifeanyi ignacio igor ihor ike ikenna ilham ilya imad imran imre inacio ingmar ioannis
    ion ionut ira irfan irving irwin isaac isaiah isidore isidro ismail israel issa istvan ivan ivano ivaylo
    ivica ivo ivor iwan jaap jaber jabu jacek jacinto jack jackson jacob jacques jagdish jaime jair jake jakob
    jakub jamal james jamie jan janez janis janos janusz jared jaroslav jaroslaw jarrod jarvis jason jasper
    jaswant javed javier jay jb jean jean-claude jean-luc jean-pierre jeb jed jeff jefferson jeffrey jeh jeno
    jens jeppe jeremiah jeremy jerome jerry jerzy jesper jess jesse jesus jide jim jimmy jiri jiro jisoo jj jo
    joachim joao joaquin jock joe joel johan johann johannes john johnny joko jolyon jon jonah jonas jonathan
    joon joonas joost jordan jorge jorgen jorma joschka jose josef joseph josh joshua josip joss jozef juan
    jude juha jukka julian julien julio julius juma junior jurgen jussi justin kacper kagiso kamal kamau
    kamran karel karim karl karol kaseem kaspar kasper kayode kazimierz kazuo keenan keir keith kelvin kemal
    ken kendrick kenji kenneth kenny kent kermit kevin khaled khalid khalifa khalil kieran kim kimmo kip
    kipchoge kiprono kiril kirill kirk kishore kjell klaus knut kofi kojo konrad konstantin kostas kresimir
    kris krishna kristian kristof krzysztof kudzai kuldeep kunle kurt kwaku kwame kwesi kyle kyriakos kyrylo
    lachlan ladislav laird lalit lamar lamont lance landon lane lanre larry lars lasse laszlo latif latrell
    laurence laurent lawrence leandro lebo lech lee leif lemuel len lenin lennart lenny leo leon leonard
    leonardo leonel leonid leopold leopoldo leroy leslie lester leszek lev levent levi lewis liam liang
    lincoln lindsay linus lionel livio liviu lloyd logan lonnie lorenzo lothar lou louis lowell lubomir luc
    luca lucan lucas lucian luciano lucien lucio lucius ludvik ludwig luigi luis luiz lukas lukasz luke luther
    lyle lyndon maciej mack macky madan mads magnus maher mahesh mahmoud mahmud majid makar makoto maksim
    malcolm malik mandla manfred manny manoj manolis manpreet mansour manuel marc marcel marcello marcelo
    marcin marco marcos marcus marek mariano mario marion marios mariusz mark markku marko markus marlin
    marlon marshall martin marty marvin marwan masato massimo mateo mateusz mathias mathieu matjaz matt matteo
    matthew matthias matthieu matti matvei maurice mauricio maurizio mauro max maxim maxime maximilian maynard
    mazen mckinley mehdi mehmet mehmood melvin mengistu merle merlin merrill michael michal michel michele
    mick miguel mihai mihail mikael mike mikhail mikheil mikkel mikko miklos milan milo milorad milos milton
    minho mirko miroslav miroslaw mitch mitchell mitt mladen moammar mohamad mohamed mohammad mohammed mohan
    mohit mohsen moises monroe monte moon morgan moritz morris mort morten moses moshe mostafa mounir moussa
    muammar mugisha muhammad muhammadu mukesh murat murdo musa mustafa mustapha mwangi mykhailo mykola myron
    nabil nadeem naeem naftali naoki narendra naresh nasser nat nathan nathaniel naveen nawaf nawaz neal ned
    neil nelson nenad nevil neville nevin newt niall nicholas nick nico nicola nicolae nicolas nicos niels
    nigel nikita nikola nikolai nikolas nikolaus nikolay nikos niles nils nitin nizar njoroge noah noel nolan
    norbert norm norman norris nouri nuno nuri obinna octave octavio oddvar odhiambo oisin okan okello olaf
    olav oldrich ole oleg oleh oleksandr oleksii oleksiy oliver olivier olusegun omar omer ondrej opio oren
    orhan orlando orrin orson orville osama osamu osbert osborne oscar oskar osman ostap osvaldo otieno otis
    ottavio otto oumar ousmane ovidiu owain owen oystein pablo padraig palmer panagiotis pankaj paolo paramjit
    parker pascal pat patrice patricio patrick patrik paul paulo pavel pavlo pawel pedro peer pekka peng per
    percival percy perry pertti pervez pete peter petr petro petros phil philip philipp philippe phillip philo
    pier pierre piers piet pieter pietro pio piotr placido plamen porter prakash pramod pranab prayut prem
    preston priit prince przemyslaw pyotr qais qasim quang quentin quincy quinn quinton rachid radek radoslaw
    radovan radu rafael rafal raffaele rafik rafiq ragnar raheem rahm rahul raimondo rainer raj rajeev rajesh
    rajiv rakesh raleigh ralf ralph ramesh rami ramiro ramon ramzan rand randal randall randolph randy raoul
    raphael rasheed rashid rashidi rasmus ratko raul ravi ray raymond recep reggie reginald regis reid reince
    reinhard renato rene reuben reuven rex reza rhys riad ricardo riccardo rich richard rick ricky riley riyad
    rizal rob robert roberto robin rocco rocky rod roddy roderick rodion rodney rodolfo rodolphe rodrigo
    rogelio roger rohan rohit roland rolf romain roman ron ronald ronan ronnie roosevelt rory roscoe ross
    rostislav rotimi roy royce ruairi ruaridh ruben rudolf rudy rufus rui rumen rune rupert ruprecht rusen
    rush ruslan russ russell rustam ryan ryo ryszard saad saburo sachin saddam sadiq saeed sajid sal salah
    saleh salim salman salvador salvatore sam sameh samer sami samir samuel sandeep sandor sandro sanford sani
    sanjay santiago sargent satish satoshi saturnino saul scot scott seamus sean sebastian segun seif sekou
    selim selwyn semyon serge sergei sergey sergio serhii serhiy serkan seth seung seydou seymour shahbaz
    shahid shane shankar sharif shaun shawn sherman sherwin shigeru shimon shinji shinzo shyam sidney
    siegfried sigmar sigurd silas silvano silvio simba simon sipho skip slamet slobodan sohan solomon somchai
    sonny soren spencer spyros stan stanislav stanislaw stanley stavros stefan stefano steffen stelios sten
    stepan stephane stephen sterling steve steven stewart stig stipe stoyan strom stuart subhash sukhdev
    suleiman sultan sunil surapong suresh sushil sutrisno sven sverre sylvain sylvester tad tadd tadesse
    tadeusz tadhg taha tahir takashi takeshi tamas tanvir tapio tapiwa taras tarek tareq tariq tarquin tarun
    tate tawfiq tayfun tayyip ted teddy tejas teodoro terence terje terrance terrence terry tesfaye tetsuya
    thabo thad thaddeus thanasis thanh themba theo theodore thibault thierry thomas thor thorsten thurgood
    tiago tibor tihomir tim timo timofei timothy timur titus tobias tobin toby todd todor toivo tom tomas
    tomasz tomislav tommaso tommy tomohiro tonderai tony toomas torben torsten torvald tory traian travis
    trent trevor trey tristan troels troy trygve tshepo tucker tunde tuomas turgut ty tyler tyrell tyrone
    tyson uche uday ugo uhuru ulf uli ulises ulrich ulysses umar umberto umesh umut upton uri urs usman uwe
    vaclav vadim vadym valdis valentin valeri valerii valerio valeriy valery vance varun vasco vasil vasile
    vasily vassilis vasyl vaughn veniamin vern verne vernon vicente victor vijay vikram viktor vince vincent
    vincenzo vinod virgil vitali vitaliy vitaly vito vivek vlad vladimir vladislav vojislav volkan volker
    volodymyr vsevolod vuk vyacheslav vytautas wade wael waldo waleed walid wallace walt walter wanyama ward
    warren wasim wayne weldon wendell werner wes wesley wilbur wiley wilfred wilhelm willem william willie
    willis willy wilmer wilson winfield winston winthrop wissam wojciech wole wolf wolfgang woodrow wyatt xavi
    xavier xiang yahya yair yakubu yancy yanis yannick yannis yaroslav yasin yasir yasser yavuz yaw yegor
    yehuda yevgeny yevhen yitzhak yoav yogesh yogi yosef yoshihide yoshiro yousef youssef yoweri yuki yuri
    yuriy yury yusuf yves zac zach zachary zafar zahid zaid zakhar zane zbigniew zdenek zdravko zebulon zeid
    zeljko zell ziad zoltan zoran zuhair zulfikar
    """
)
