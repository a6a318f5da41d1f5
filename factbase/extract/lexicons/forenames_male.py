"""Forenames that men bear, in many languages and romanisations."""

from factbase.extract.lexicons import read_block

MALE = read_block(
    """
    aage aaron abbas abdel abdelaziz abdi abdoulaye abdul abdulkadir abdullah abdulrahman abebe abel abraham
    abubakar adam adamu adebayo adekunle adel adewale adnan adolf adrian adriano afonso agron agus agyei ahmad
    ahmed ahmet aidan ajay akbar akin akira akmal akram aksel alain alan alasdair alassane alastair albert
    alberto aldo aldous alec alejandro aleksandar aleksander aleksandr aleksei aleksey alen ales alessandro
    alex alexander alexandre alexandru alexei alexey alexis alfonso alfred alfredo algernon algirdas ali
    alistair aliyu allan allen alois alonso alvaro alvin amadou ambroise ambros ambrose amin aminu amir amit
    amr anan anatoli anatoly anders andras andre andreas andrei andrej andres andrew andrey andrii andris
    andriy andrzej andy angel angelo angus anil anselm anselmo ante anthony antoine anton antonio antony antti
    anwar arben archibald archie ari ariel arif arjun arkady armand armando armen armin arnaud arne arno
    arnold arseniy arseny artem arthur artur arturo artyom arun arvid arvind arvo asa asad asbjorn asger
    asghar ashok ashot ashraf asif atiku atta attila auberon audun auguste augustine augusto augustus aurelio
    austin avi avigdor axel ayman azamat aziz azman azmi babatunde bahodir bakir bakyt bakytzhan baldwin
    baltasar balthasar balwinder bambang bamidele baptiste barack baraka barnaby barry bart bartholomew
    bartosz bashar bashir basil bassam bastien bekele bekzod bela bello ben bence benedict bengt benito
    benjamin benno bernard bernardo bernd bernhard bernie bert bertold bertram bertrand besnik beto bevis
    bharat bilal bilawal bill billy bjarne bjorn blaise blerim bo bob bobby bogdan bohdan bohumil bojan bola
    boleslaw bongani boris borut boubacar boyko brad bradley bram bramwell brandon branko braulio brendan
    brent bret brett brian brock brody bruce bruno bryan bryce buck buddy budi budiman bukar burak burkhard
    burt butch byaruhanga byron caetano caleb callum calvin cameron camilo carl carlo carlos carlton carmelo
    carroll carsten cary caspian cass cassius cecil cedric cesar chad chai chao charles charlie cheikh chester
    chet chidi chinedu chip chris christian christof christoph christophe christopher christos chuck chukwu
    cian ciaran cipriano clarence clark claud claude claudio claus clay clayton clement cliff clifford clint
    clive clyde cody colby cole colin colt connor conor conrad constantino cordell corey cormac cornelius
    corrado cory cosmo costas costin craig crispin cristian cristiano cruz curtis cuthbert cyprian cyril cyrus
    czeslaw daisuke dale dallas damian damien damilola damon dan daniel daniele danilo daniyar danjuma danny
    dante darcy darin dario darius darko darnell darrell darren darryl daryl daud dauda dave david davide
    davit davor dawei dean deandre declan dedi deepak dejan demarcus denis deniz dennis denys denzel denzil
    deon derek dermot desmond detlef dev deval devin devon dexter diarmuid dick didier diego dieter dietmar
    dietrich dilip dimitar dimitri dimitris dinesh dino dion dirk djoko dmitri dmitriy dmitry dmytro domagoj
    domenico dominic dominik dominique don donald dong-hyun donnie donovan dontae dorian doug douglas dragan
    dragoljub dragutin drew dritan duarte dumitru duncan dusan dustin dwain dwayne dwight dylan eamon earl
    earnest ebbe eberhard ebuka eckart eckhard ed eddie edgar edin edison edmund eduardo edward edwin eero
    efrain egbert egon ehrenfried ehud einar eitan eivind ejnar eko eladio elbert elchin eli elias elijah
    elliot elliott ellis elmer elon elton elvis elwyn emad emanuel emeka emery emil emile emiliano emilio emir
    emmanuel emmerich emmerson emmett emomali emory emre emrys emyr endre enes engelbert enrico enrique enver
    enzo eoin ercan eric erich erik erkki erlan erling ernest ernesto ernst errol ervin erwin eskil esteban
    ethan etienne ettore eugen eugene eusebio eustace evan evander evangelos evaristo everett evert evgeni
    evgeny ewald ewan ewart ezekiel ezra fabian fabio fabrice fabrizio facundo fadi fahad fahri faisal farai
    farhad farid faris farooq farrukh faruk fatih fatmir fausto fauzi fawzi federico felipe felix femi
    ferdinand ferenc fergal fergus fermin fernando fidel fidelis fikret filip filippo finbar finlay finn firas
    fitzroy flavio flemming fletcher florian florin floyd forrest foster francesco francis francisco franco
    francois franjo frank frankie franklin frantisek franz franziskus fraser fred freddie frederic frederick
    frederik fredrik fridolin friedrich fritz frode fuad fumio fyodor gabor gabriel gaetano gagik galen ganesh
    garba gareth garrett garrick garry garth gary gaspar gaston gatot gavin gavriel gbenga gbolahan gebhard
    gebran geir gene gennady gent geoff geoffrey georg george georges georgi georgios georgy geraint gerald
    gerard gerardo gerhard gernot gero gerry getachew gethin ghassan gheorghe giacomo giancarlo gianluca
    gianni gideon gil gilbert gilberto giles gilles gino giorgi giorgio giorgos giovanni girish girma gisle
    giulio giuseppe gleb glen glenn godfrey godwin gonzalo goodluck gopal goran gordon gorm gosta gottfried
    gottlieb grady graeme graham grant greg gregg gregor gregory greville grigory grover grzegorz gudmund
    guido guillaume guillermo gunnar gunter guntis guoqiang gurpreet gus gustav gustavo guthrie guy gyula
    haakon habib hafiz haile haitham haiyan hakan hakeem hakim hakon hal halil hallvard halvard halvor hamad
    hamid hamish hamisi hamza hamzah hank hannes hans hansjorg harald hari haris harjit harlan harley harold
    harpal harris harrison harry hartmut harun haruna haruto harvey hasan hashim hassan hayden hayk heath
    hector heikki heiko heiner heinrich heinz heitor helge hellmuth helmut hendra hendrik hening henning henri
    henrik henrique henry henryk herbert heribert herman hermann hernan herschel heru herve heydar hideki
    hilmar hiram hiroshi hisham hishammuddin holger homer horace horacio horatio horst hossein howard hristo
    hrvoje hubert hugh hugo humberto humphrey huseyin hussain hussein huw iain ian ibrahim ichiro idris ieuan
    ifeanyi ignacio ignasius ignatius ignaz igor ihor ike ikechukwu ikenna ilham ilija ilir ilya imad immanuel
    imran imre inacio ingemar ingmar ingo ingvar inigo ioannis ion ionut ira irakli irfan irving irwan irwin
    isaac isah isaiah isidore isidro islom ismail israel issa istvan ivan ivano ivar ivaylo ivica ivo ivor
    iwan jaap jaber jabu jacek jacinto jack jackson jacob jacques jagdish jago jaime jair jake jakob jakub
    jamal jamaludin james jamie jamshid jan janez janis janos janusz jared jarle jaroslav jaroslaw jarrod
    jarvis jason jasper jaswant javed javier jay jb jean jean-claude jean-luc jean-pierre jeb jed jeff
    jefferson jeffrey jeh jeno jens jeppe jeremiah jeremy jerome jerry jerzy jesper jess jesse jesus jethro
    jianguo jianhua jide jim jimmy jin-soo jinping jiri jiro jisoo jj jo joachim joao joaquin jobst jochen
    jock joe joel johan johann johannes johari john johnny joko jolyon jon jonah jonas jonathan joon joonas
    joost jordan jorge jorgen jorma jorund joschka jose josef joseph josh joshua josip joss jost jostein jovan
    jozef juan jude juha jukka julian julien julio julius juma jun-ho junior juraj jurgen jussi justin justus
    jusuf kabiru kacper kagiso kairat kamal kamarul kamau kamran kare karel karim karl karlo karol kaseem
    kaspar kasper kayode kazimierz kazuo keenan keir keith keld kelvin kemal ken kendrick kenelm kenji kenneth
    kenny kent keqiang kermit ketil kevin khairul khaled khalid khalifa khalil kieran kilian kim kimmo kip
    kipchoge kiprono kiril kirill kirk kishore kjell kjell-arne klaus klemens knut kofi kojo kolawole kolbjorn
    konrad konstantin korbinian kosta kostas kresimir kresten kris krishna kristian kristof kruno krzysztof
    kubanychbek kudzai kuldeep kunle kuno kurt kwabena kwadwo kwaku kwame kwesi kyle kyriakos kyrylo lachlan
    ladislav laird lalit lamar lambert lamont lance lancelot landon lane lanre larry lars lasse laszlo latif
    latrell lauge laurence laurent lawal lawrence leander leandro lebo lech lee leif lekan lemuel len lenin
    lennard lennart lenny leo leon leonard leonardo leonel leonhard leonid leopold leopoldo leroy leslie
    lester leszek lev levan levent levi levin lewis liam liang lincoln lindsay linus lionel livio liviu
    ljubomir lloyd logan lonnie lorcan lorenz lorenzo lothar lou louis lowell lubomir luc luca lucan lucas
    lucian luciano lucien lucio lucius ludger ludo ludvik ludwig luhut luigi luis luiz luka lukas lukasz luke
    luther lutz lyle lyndon maciej mack macky madan mads magne magnus mahathir maher mahesh mahfud mahmoud
    mahmud majid makar makoto maksim malachi malcolm malik malte mamman mandla manfred manny manoj manolis
    manpreet mansour manuel marat marc marcel marcello marcelo marcin marco marcos marcus marek mariano
    marijan mario marion marios marius mariusz mark markku marko markus marlin marlon marshall marten martin
    marty marvin marwan masato massimo mateo mateusz mathias mathieu matjaz matt matteo matthew matthias
    matthieu matti matvei maurice mauricio maurizio mauro max maxim maxime maximilian maynard mazen mckinley
    mehdi mehmet mehmood meinhard melvin mengistu merle merlin merrick merrill michael michal michel michele
    mick miguel mihai mihail mikael mike mikhail mikheil mikkel mikko miklos milan milo milorad milos milton
    min-ho minho miodrag mirko miroslav miroslaw mirza mitch mitchell mitt mladen moammar mohamad mohamed
    mohammad mohammadu mohammed mohan mohd mohit mohsen moises mokhtar momir monroe montague monte moon morgan
    moritz morris mort morten mortimer moses moshe mostafa mounir moussa muammar mugisha muhamed muhammad
    muhammadu muhyiddin mukesh murat murdo murdoch murtala musa mustafa mustapha mwangi mykhailo mykola myron
    nabil nadeem naeem naftali naoki narendra naresh nasir nasser nat nathan nathaniel naveen nawaf nawaz
    nazri neal nebojsa ned neil nelson nemanja nenad nepomuk nermin nevil neville nevin newt niall nicholas
    nick nico nicola nicolae nicolas nicos niels niels-henrik nigel nii nika nikita niko nikol nikola nikolai
    nikolas nikolaus nikolay nikos niles nils nitin niyi nizar njoroge nnamdi noah nodir noel nolan norbert
    norm norman norris nouri novak nugroho nuno nuri nurlan nursultan obinna octave octavio octavius oddbjorn
    oddvar odhiambo ognjen oisin okan okechukwu okello olaf olav oldrich ole oleg oleh oleksandr oleksii
    oleksiy oliver olivier olufemi olumide olusegun oluwaseun omar omer ondrej onyekachi opeyemi opio oren
    orhan orlando orrin orson orville osama osamu osbert osborne oscar osgood oskar osman ostap osvaldo oswald
    otabek otar otieno otis otmar ottavio ottmar otto oumar ousmane ove ovidiu owain owen oystein ozren pablo
    padraig palle palmer panagiotis pankaj paolo paramjit parker pascal pat patrice patricio patrick patrik
    paul paulo pavel pavlo pawel peder pedro peer pekka peng per percival percy peregrine pero perry pertti
    pervez petar pete peter petr petro petros phil philip philipp philippe phillip philo phineas pier pierre
    piers piet pieter pietro pio piotr pius placido plamen porter poul prabowo prakash pramod pramono pranab
    prayut preben predrag prem preston priit prince przemyslaw pyotr qais qasim quang quentin quincy quinn
    quinton quirin rabiu rachid radek radmilo radoslaw radovan radu rafael rafal raffaele rafik rafiq ragnar
    raheem rahim rahm rahmon rahul raimondo raimund rainer raj rajeev rajesh rajiv rakesh raleigh ralf ralph
    ramesh rami ramiro ramiz ramon ramzan rand randal randall randolph randy raoul raphael rasheed rashid
    rashidi rasmus rastko ratko raul ravi ray raymond razak recep redmond reggie reginald regis reid reidar
    reimund reince reiner reinhard reinhold renato rene retno reuben reuven rex reza rhys riad ricardo
    riccardo rich richard rick ricky ridwan ridzuan riley riyad rizal roald rob robert roberto robin rocco
    rocky rod roddy roderick rodion rodney rodolfo rodolphe rodrigo rogelio roger rohan rohit roko roland rolf
    rollo romain roman ron ronald ronan ronnie roosevelt rory roscoe rosli ross rostislav rotimi rovshan roy
    royce ruairi ruaridh ruben rudi rudiger rudolf rudy ruedi rufus rui rumen rune rupert ruprecht rusen rush
    ruslan russ russell rustam rustamjon ryan ryo ryszard saad saburo sacha sachin saddam sadiq sadyr saeed
    safet saifuddin sajid sal salah saleh salihu salim salman salvador salvatore sam sameh samer sami samir
    samuel sandeep sander sandiaga sandor sandro sanford sani sanjay santiago sanya sanzhar sargent sascha
    satish satoshi saturnino saul sava scot scott sead seamus sean sebastian segun seif sekou selim selwyn
    semyon senad serge sergei sergey sergio serhii serhiy serkan serzh seth seung severin seydou seyi seymour
    shahbaz shahid shahrir shane shankar sharif shaun shavkat shawn shehu sheridan sherman sherwin shigeru
    shimon shinji shinzo shota shyam sidney siegbert siegfried siegmund sigit sigmar sigurd silas silvano
    silvio simba simon sindre sinisa sipho sixten sjur skender skip slamet slavko slobodan snorre sohan
    solomon somchai sonny soren spencer spyros sreten stan stanislav stanislaw stanley stavros stefan stefano
    steffen steinar stelios sten stepan stephane stephen sterling stevan steve steven stewart stig stipe
    stojan stoyan strahinja strom stuart sture subhash sukhdev sulaiman suleiman sulejman sultan sunil
    surapong suresh sushil susilo sutrisno sven svend sverre svetozar syed sylvain sylvester tad tadd tadesse
    tadeusz tadhg taha tahir taiwo takashi takeshi tamas tamerlan tanvir tapio tapiwa taras tarek tareq tariq
    tarjei tarquin tarun tate tawfiq tayfun tayyip ted teddy tejas teodoro terence terje terrance terrence
    terry tesfaye tetsuya thabo thad thaddeus thanasis thanh themba theo theobald theodor theodore thibault
    thierry thilo thomas thor thorkild thorsten thurgood tiago tibor tigran tihomir tilo tim timo timofei
    timothy timur tito titus tobias tobin toby todd todor tofig toivo tom tomas tomasz tomislav tommaso tommy
    tomohiro tonderai tony toomas torben torbjorn tord torgeir torleif torquil torstein torsten torvald tory
    traian traugott travis trent trevor trey tristan tristram troels troy trygve tshepo tucker tunde tuomas
    ture turgut tvrtko ty tyler tyrell tyrone tyson uche uday udo uffe ugo uhuru ulf uli ulick ulises ulrich
    ulrik ulugbek ulysses umar umberto umesh umut upton uri uros urs usman uwe uzoma vaclav vadim vadym vagn
    vahan vakhtang valdis valentin valeri valerii valerio valeriy valery vance varun vasco vasil vasile vasily
    vassilis vasyl vaughan vaughn vazgen vedran vegard veit veljko veniamin vern verne vernon vicente victor
    vidar vijay vikram viktor villads vince vincent vincenzo vinod vinzenz virgil vitali vitaliy vitaly vito
    vivek vlad vladan vladimir vladislav vlado vojislav volkan volker volkmar volodymyr vsevolod vuk vukasin
    vyacheslav vytautas wade wael waldemar waldo wale waleed walid wallace walt walter wanyama ward warren
    wasim wayne weidong weldon wendel wendelin wendell wenzel werner wes wesley wieland wilbur wiley wilfred
    wilfrid wilhelm willem willi william willibald willie willis willy wilmer wilson winfield winfried winston
    winthrop wissam wojciech wole wolf wolfgang wolfram woodrow wyatt wystan xaver xavi xavier xiang xiaobo
    xiaoming yahya yair yakubu yancy yanis yannick yannis yaroslav yasin yasir yasser yavuz yaw yegor yehuda
    yerlan yevgeny yevhen yitzhak yngve yoav yogesh yogi yosef yoshihide yoshiro yousef youssef yoweri yudi
    yuki yulan yuri yuriy yury yusof yusril yusuf yves zac zach zachary zafar zahid zaid zakari zakhar zaki
    zane zarko zaza zbigniew zdenek zdravko zebulon zeid zeljko zell zhiqiang ziad zlatan zlatko zoltan zoran
    zuhair zulfikar zulkifli zurab zvonimir
    """
)
