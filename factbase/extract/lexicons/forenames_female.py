"""Forenames that women bear, in many languages and romanisations."""

from factbase.extract.lexicons import read_block

FEMALE = read_block(
    """
    aaliyah aarti abby abena abigail abimbola achieng ada adaeze adebimpe adela adelaide adele adelheid
    adhiambo adriana adwoa affiong agatha agathe agnes agnieszka aicha aida aigul aileen ailsa aimee aino
    aisha aissatou aizhan akiko akinyi akosua akua alba albana alejandra aleksandra alena alessandra alexandra
    alexandria alice alicia alicja alina alison aliya alla allison alma almaz almut althea alyssa amaka amal
    amalia amanda amani amarachi amber amelia amelie amina aminata amira amparo amrita amy ana ana-maria
    anahit anais anastasia anastasiia andela andjela andrea andrée aneta anette angela angelica angelika
    angelina angeline angie ani anica aniko anita anja anjali anke ann anna annabel annabelle anne anne-marie
    anneke annelies anneliese annemarie annette annie annika antje antoinette antonella antonia antonina
    anuradha anush anya aoife aparna apio april arabella araceli araminta ariana arianna arit arlene arpine
    aruna asabe asha ashleigh ashley aslaug asma assunta astrid audrey auma aurelie aurora ava awa ayanda
    ayesha aylin ayse azizah azra barbara barbel beata beate beatrice beatrix beatriz becky belinda benazir
    benita berit bernadette bernice berta bertha beryl bess beth bethan bethany betsy bettina betty beverly
    bharti bianca bibigul biljana birgit birgitte birte bisi blanca blanche blerta bodil bojana bonnie
    borghild bozena branka brenda brianna brid bridget brigid brigitte briony britt brittany bronagh bronte
    bronwen brooke bruna bukola busisiwe caitlin camila camilla camille canan candace candice candida caoimhe
    carina carla carly carmela carmen carol carola carole carolina caroline carolyn carrie carys cassandra
    cassie catalina catarina caterina catherine cathy catriona cecile cecilia cecily celeste celia celine
    cerys chantal charity charlene charlotte chelsea cherie cheryl chiamaka chiara chidinma chimamanda chinwe
    chioma chipo chitra chloe christa christel christiane christina christine christy chrystia ciara cindy
    cinzia claire clara clare clarissa claudette claudia claudine clemence clementine colette colleen
    concepcion concetta condoleezza connie constance consuelo cora coral cordelia cordula corina corinne
    cornelia costanza cressida cristina crystal cynthia dagmar dagny daisy dalal dalia dana danica daniela
    danielle danijela danuta daphne daria dariga darlene darya davina dawn deb debbie debora deborah debra
    deepa deepika deirdre delia delphine dena denise desiree desislava despina dewi diana diane dianne dimitra
    dina dinara dineo divya dolores dominika donata donatella donna dora doreen doris dorota dorothea dorothy
    dorte dorthe dragana drita drusilla dulcie dunja durga ebba ebele ebru ebun edda edeltraud edith edna
    edwina efua eileen eilidh eilis eimear ekaete ekaterina elaine eldbjorg eleanor elena eleni eleonora
    elfriede elin elisa elisabeth elise eliza elizabeth elizaveta elke ella ellen elli ellinor elma elodie
    eloise elsa elsbeth elsie elspeth elvana elvira elzbieta embla emelie emilia emilie emily emina emine emma
    enid erica erika erin erna ernestine erzsebet esi esme esmeralda esperanza esra estela estella estelle
    esther ethel etta eudora eugenia eugenie eun-ji eunice euphemia eva evangeline eve evelina evelyn ewa
    fabienne fadia faith fani farah faridah fatima fatma fatmawati fatou fay faye federica felicia felicitas
    felicity fernanda ffion fiammetta filomena fiona fionnuala fiorella flora florence flutura folake folasade
    folashade frances francesca francine francisca francoise franziska frauke freda freya frida frideborg
    frieda friederike froydis funke funmi funmilayo gabriela gabriele gabriella gabrielle gaelle gaia gail
    galina gayane gayatri geeta gemma genevieve georgia georgiana georgina geraldine gerda gergana germaine
    gertrud gertrude ghada ghislaine ghyslaine giada gianna gillian gina ginette ginevra ginger ginny giorgia
    giovanna gisela giselle gita gitte giulia giuliana gladys glenda glenys gloria golda gordana grace
    graciela grainne grania grazia grazyna greta gretchen griselda gro guadalupe gudrun gudula gul gulnara
    gulnaz gulnora gulsen gulshat gunda gunhild gunilla gunnhild gunvor gwen gwendolyn gwyneth hadeel hadiza
    halima halina halyna hana hanan hanna hannah hanne hannelore harriet haruka hasmik hasnah hatice hattie
    hauwa hawa hazel heather heba hedda hedvig hedwig heide heidi heidrun heike helen helena helene helga
    helle hema henny henrietta henriette henrike hermione herta hester hiba hilary hilda hilde hildegard
    hildur hillary hillevi hina hirut hjordis holly honor hope horatia hortensia huda huguette huma huong
    hye-jin ibinabo ida idara idun ifeoma ilaria ildiko ilka ilona ilsabe ilse iman imelda imke immacolata
    imogen ina inas indah indira ines inga inge ingeborg ingegerd inger ingrid ingrida ingunn inka inmaculada
    inna ioana ioanna iolanda iona irena irene irina iris irma irmgard iryna isabel isabella isabelle isla
    isolde itoro ivana ivanka ivelina iveta ivonne ivy iwona iyabo izabela jacinta jackie jaclyn jacqueline
    jacqui jade jadranka jadwiga jamila jamilah jana jane janet janette janice janine jarmila jasmin jasmina
    jasmine jasna jaya jayanti jayne jean jeanne jeannette jelena jelica jemima jenna jennie jennifer jenny
    jessamy jessica jessie jessika jette jill jillian jitka jo joan joana joanna joanne jocasta jocelyn jody
    joelle johanna johanne jolanta joni jonna jorunn josefa josefin josefina josefine josephine josette
    josiane jovana joy joyce juana juanita judit judith judy julia juliana julianne julie juliet juliette june
    justine justyna jutta jyoti jytte kadri kaisa kaitlyn kaja kamala kamariah kamila karen karima karin
    karina karla karola karolina karoline kartini kasia katalin katarina katarzyna kate katerina katharina
    katharine katherine kathleen kathryn kathy katie katja katrin katrina katya kavita kay kaya kayla kayleigh
    keiko keisha kellie kelly kellyanne kemi kendra kersti kerstin ketanji ketevan khadija khadijah kicki kim
    kimberley kimberly kinga kirsten kirstie kirstjen kirsty kjersti klara kolinda komal kornelia kristalina
    kristen kristi kristin kristina kristine krisztina krystyna ksenia ksenija kumiko kyriaki laetitia laila
    lakshmi lali lalita lana lara larisa larissa latifah latoya laura laure lauren laurie lavinia layla lea
    leah leila lejla lena leni lenka lenore leonie leonor leonora lepa lerato leslie leticia letitia letizia
    lettice leyla libuse lidia lidiya liesel liisa lila lilian liliana liliane lilli lillian lily lina linda
    lindiwe lindsay lindsey linnet lisa lisbet lisbeth lise liselotte liv livia liz liza lizzie ljiljana
    ljubica lois lola lolita lone loredana lorena lorenza loretta lori lorna lorraine lotta lotte lottie
    louisa louise lovisa luana lubna lucasta lucia luciana lucie lucille lucinda lucja lucrezia lucy lucyna
    ludmila ludmilla ludovica luisa luise lupe lusine luz lyda lydia lyn lynda lynn lynne lyubov lyudmila
    mabel mackenzie maddalena madeleine madeline madhuri madina mae maeve magda magdalena magdalene maggie
    magnhild maia maimunah mair mairead maisie maja malak malala maleeha malgorzata malin mamata mamie manana
    mandy manju manon manuela mara marcela marcia mareike maren margaret margareta margarete margarita margaux
    margherita margit margo margot margret margrethe margrit marguerite maria mariam mariama marian mariana
    marianna marianne maribel marie mariella marija marijana marika mariko marilyn marina marine marion marisa
    marisol marit marjorie marketa marlene marlies marsha marta marte martha marthe martina martine mary
    maryam maryann maryna mathilde matilda matilde maud maude maura maureen mavis maxine maya mazie mechthild
    meena meera meg megan megawati meghan megumi mehriban mei melania melanie melek melinda melissa melitta
    melody meltem mercedes mercy meredith merete merima merve meryem meseret mette mfon mhairi mi-kyung mia
    michaela michela michele michelle michiko mihaela mila milagros mildred milena milica millicent mimi
    mimoza mina mindy mira miranda mireille mirela mirella miriam mirjam mirjana miroslava mirsada mitzi moa
    modupe mohini moira mollie molly mona monica monika monique morag morwenna mouna mpho muna muriel mwanaidi
    myra myrna myrtle nada nadege nadezda nadezhda nadia nadine nadiya nadja nafisa najat najwa nakato
    namukasa nan nana nancy nandini naoko naomi nargiz nasrin natalia natalie nataliya natalya natasa natascha
    natasha nathalie nawal neelam neha nelida nell nellie nelly nerissa nerys nesta nete nevena ngozi nia
    niamh nicole nicoletta nigar nigora nikki nilgun nilufar nina ningsih nino nirmala nisha njeri nkechi
    nkiru nkosazana nneka noelia noemie nokuthula nomsa nomvula noor nora noraini noreen norhayati noriko
    norma noura nuala nune nura nuria nurul nyambura nyasha nycole nydia obiageli oceane octavia oddny odette
    odile ofelia ogechi oksana olaug olena olga olha olive olivera olivia oluchi oluwaseyi olwen olympia
    omolara omotola oona ophelia oprah orietta orla ornella ortrud ottavia ottilie ottoline ozlem padma paige
    paivi palesa paloma pam pamela paola parvati pascale pat patience patricia patrizia patsy patti patty
    paula pauline pavla pearl peggy penelope penny perdita pernilla pernille petra petronella philippa
    philippine phoebe phyllis pia pierrette pilar pinar piroska polina polly pooja portia pratibha precious
    preeti priscilla priti priya priyanka prudence prunella pushpa queenie rachael rachel radha radhika radka
    radmila raffaella rafidah ragna ragnfrid ragnhild rahila raisa raluca ramona rana randi rani rania raquel
    rasha rashmi ratna razan rebeca rebecca regina regine reiko reinhild reka rekha remedios renata renate
    rene renee renu rhiannon rhoda rhona rhonda riikka rikke rita ritu roberta rochelle rocio rohani roisin
    rokiah romana romane romina ronda ronja ronke ronna rosa rosalia rosalie rosalind rosamund rosanna rosaria
    rosario rose roseanne rosemarie rosemary rosie rosina rosita roslyn rosmah rosmarie rossella roswitha
    rowena roxana roxane roxanne ruba rubina ruby rudo rukmini rupa ruth ruzica sabina sabine sabrina sadhana
    sadie safiya sahar saida sakura sally salma salmah salome saltanat samantha samar samia samira sana sanda
    sandra sandy sangeeta sanja sanna sanne sara sarah sarita sarka saroja saskia savannah savita sawsan seema
    segolene selam selena selin selina selma senada senait senka serena serife sevgi sevinj shabana shaheen
    shaima shakira shanice shannon shanti shari sharmila sharon shauna shazia sheela sheena sheila shelby
    shelley sherri sherry sheryl shirley shobha shona shushan shweta sian sibel sibyl sibylle sidsel sieglind
    sieglinde sienna sigbritt signe sigrid sigrun silke silvana silvia simona simone sinead siobhan siri
    sissel sita siti siv sladana sladjana slavica smriti snezana sofia sofie solange soledad solfrid solveig
    solvita sonia sonja sonya soo-jin sophia sophie sophronia soraya sorcha stacey stacy stana stanislawa
    stefania stefanie steffi stella stephanie stina stine sudha sue suella suha sujata summer sunita sunniva
    susan susana susann susanna susanne sushma susi susie susse suzan suzana suzanne suzette svea svenja
    svetlana svitlana svjetlana swati sybil sybille sylvia sylvie sylwia synnove tabitha taghreed talatu talia
    tamar tamara tami tammy tamsin tamta tania tanja tansu tanya tara tarja tatiana tatjana tatyana tekla
    teresa teri terri tess tessa thandi thandiwe thea thekla thelma theodora theresa therese thomasina thu
    thuli tiffany tigist tijana tilda tina tinatin tiril tish titilayo tiziana togzhan tomoko toni tonya
    torill torunn tove toyin tracey traci traudl tricia trina trine trish trude trudy tsitsi tsvetana tulsi
    turid tuva tyra ugochi uju ulla ulrika ulrike una unn unni urmila ursula urszula usha uta ute uwani vaira
    valbona valborg valentina valeria valerie vandana vanesa vanessa vanja varsha vasiliki vasundhara venetia
    vera verena verica veronica veronika veronique vesna vibeke vicki vicky victoria vida vidya vigdis vijaya
    viktoria viktoriya vilde vilma viola violet violeta viorica virginia virginie visnja vittoria viveka
    vivian viviana viviane vivien vivienne vjosa vreni wafa walburga waltraud waltraut wambui wanda wangari
    wanjiku wanjiru wenche wendy weronika whitney whoopi wibeke wiebke wilhelmina wilhelmine wilma winifred
    winnie wulan xanthe xenia ximena xiomara xiu yaa yael yamini yana yanti yaroslava yasemin yasmin yasmine
    yekaterina yelena yemi yesenia yetunde yewande ying yingluck yinka ylva yoko yolanda yolande yulia yuliia
    yuliya yumi yuni yuriko yvette yvonne zahra zainab zainon zaleha zanele zara zarina zdenka zebo zeina
    zelda zeynep zhanna zinaida zita zoe zofia zora zorana zorica zoya zsofia zsuzsa zsuzsanna zumra zurina
    zuzana zuzanna
    """
)
