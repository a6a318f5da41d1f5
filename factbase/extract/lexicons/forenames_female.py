"""Forenames that women bear, in many languages and romanisations."""

from factbase.extract.lexicons import read_block

FEMALE = read_block(
    """
    aaliyah aarti abby abena abigail abimbola achieng ada adaeze adebimpe adela adelaide adele adhiambo
    adriana adwoa agatha agnes agnieszka aicha aida aileen ailsa aimee aino aisha aissatou akiko akinyi akosua
    akua alba alejandra aleksandra alena alessandra alexandra alexandria alice alicia alicja alina alison alla
    allison alma almaz althea alyssa amaka amal amalia amanda amani amber amelia amelie amina aminata amira
    amparo amrita amy ana ana-maria anais anastasia anastasiia andrea andrée aneta anette angela angelica
    angelika angelina angeline angie anica aniko anita anja anjali anke ann anna annabel annabelle anne
    anne-marie anneke annelies annette annie annika antje antoinette antonella antonia antonina anuradha anya
    aoife aparna apio april araceli ariana arianna arlene aruna asha ashleigh ashley asma astrid audrey auma
    aurelie aurora ava awa ayanda ayesha aylin ayse azra barbara beata beate beatrice beatriz becky belinda
    benazir benita berit bernadette bernice bertha beryl bess beth bethan bethany betsy betty beverly bharti
    bianca biljana birgit birgitte bisi blanca blanche bodil bonnie bozena brenda brianna brid bridget brigid
    brigitte britt brittany bronagh bronte bronwen brooke bruna bukola busisiwe caitlin camila camilla camille
    canan candace candice caoimhe carina carla carly carmen carol carole carolina caroline carolyn carrie
    carys cassandra cassie catalina catarina caterina catherine cathy catriona cecile cecilia cecily celeste
    celia celine cerys chantal charity charlene charlotte chelsea cherie cheryl chiamaka chiara chidinma
    chimamanda chinwe chipo chitra chloe christa christiane christina christine christy chrystia ciara cindy
    cinzia claire clara clare claudia claudine clemence colette colleen concepcion concetta condoleezza connie
    constance consuelo cora coral corina corinne cornelia cristina crystal cynthia dagmar daisy dalal dalia
    dana danica daniela danielle danuta daphne daria darlene darya dawn deb debbie debora deborah debra deepa
    deepika deirdre delia delphine dena denise desiree desislava despina dewi diana diane dianne dimitra dina
    dineo divya dolores dominika donatella donna dora doreen doris dorota dorothea dorothy dorthe dragana
    dunja durga ebele ebru edda edith edna edwina efua eileen eilidh eilis eimear ekaterina elaine eleanor
    elena eleni eleonora elisa elisabeth elise eliza elizabeth elizaveta elke ella ellen elma elodie eloise
    elsa elsie elvira elzbieta emilia emilie emily emine emma erica erika erin erna ernestine erzsebet esi
    esmeralda esperanza esra estela estelle esther ethel etta eugenia eugenie eun-ji eunice eva evangeline eve
    evelina evelyn ewa fabienne fadia faith fani farah fatima fatma fatou fay faye federica felicia felicity
    fernanda ffion fiona fionnuala fiorella flora florence folake folasade frances francesca francine
    francisca francoise frauke freda freya frida frieda funke funmi funmilayo gabriela gabriele gabriella
    gabrielle gaelle gaia gail galina gayatri geeta gemma genevieve georgia georgina geraldine gerda gergana
    germaine gertrude ghada ghislaine giada gianna gillian gina ginevra ginger ginny giorgia giovanna gisela
    giselle gita giulia giuliana gladys glenda gloria golda gordana grace graciela grainne grania grazia
    grazyna greta gretchen gro guadalupe gudrun gul gulsen gunilla gwen gwendolyn gwyneth hadeel hadiza halima
    halina halyna hana hanan hanna hannah hanne hannelore harriet haruka hatice hattie hauwa hawa hazel
    heather heba hedwig heidi heike helen helena helene helga hema henrietta hiba hilary hilda hildegard
    hillary hina hirut holly honor hope hortensia huda huguette huma huong hye-jin ida ifeoma ilaria ildiko
    ilona ilse iman imelda imogen ina inas indira ines inga inge ingeborg inger ingrid ingrida inmaculada inna
    ioana ioanna iolanda iona irena irene irina iris irma irmgard iryna isabel isabella isabelle isla ivana
    ivanka ivelina iveta ivy iwona iyabo izabela jackie jaclyn jacqueline jacqui jade jadranka jadwiga jamila
    jana jane janet janette janice janine jarmila jasmin jasmine jaya jayanti jayne jean jeanne jeannette
    jelena jenna jennie jennifer jenny jessica jessie jill jillian jitka jo joan joana joanna joanne jocelyn
    jody joelle johanna jolanta joni jonna josefa josefina josephine josette josiane jovana joy joyce juana
    juanita judit judith judy julia juliana julianne julie juliet juliette june justine justyna jutta jyoti
    kadri kaisa kaitlyn kaja kamala kamila karen karima karin karina karla kasia katalin katarzyna kate
    katerina katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina katya kavita kay
    kaya kayla kayleigh keiko keisha kellie kelly kellyanne kemi kendra kersti kerstin ketanji ketevan khadija
    khadijah kim kimberley kimberly kinga kirsten kirstie kirstjen kirsty klara kolinda komal kristalina
    kristen kristi kristin kristina kristine krisztina krystyna ksenia kumiko kyriaki laila lakshmi lalita
    lana lara larisa larissa latoya laura laure lauren laurie lavinia layla lea leah leila lena leni lenka
    lenore leonor leonora lerato leslie leticia letitia letizia leyla libuse lidia lidiya liisa lila lilian
    liliana liliane lillian lily lina linda lindiwe lindsay lindsey lisa lisbeth lise liselotte liv livia liz
    liza lizzie ljiljana lois lola lolita loredana lorena lorenza loretta lori lorna lorraine lotta lotte
    lottie louisa louise luana lubna lucia luciana lucie lucille lucinda lucja lucrezia lucy lucyna ludmila
    luisa lupe luz lyda lydia lyn lynda lynn lynne lyubov lyudmila mabel mackenzie maddalena madeleine
    madeline madhuri mae maeve magda magdalena magdalene maggie maia mair mairead maisie maja malak malala
    maleeha malgorzata mamata mamie manana mandy manju manon manuela mara marcela marcia margaret margareta
    margarita margaux margherita margit margo margot margrethe marguerite maria mariam mariama marian mariana
    marianna marianne maribel marie mariella marija marijana mariko marilyn marina marine marion marisa
    marisol marit marjorie marketa marlene marsha marta martha marthe martina martine mary maryam maryann
    maryna mathilde matilda matilde maud maude maura maureen mavis maxine maya mazie meena meera meg megan
    megawati meghan megumi mei melania melanie melek melinda melissa melody meltem mercedes mercy meredith
    merve meryem meseret mette mhairi mi-kyung mia michaela michela michele michelle michiko mihaela mila
    milagros mildred milena milica millicent mimi mina mindy mira miranda mireille mirella miriam mirjana
    miroslava mitzi modupe mohini moira mollie molly mona monica monika monique morag mouna mpho muna muriel
    mwanaidi myra myrna myrtle nadege nadezda nadezhda nadia nadine nadiya nafisa najat najwa nakato namukasa
    nan nana nancy nandini naoko naomi nasrin natalia natalie nataliya natalya natasa natascha natasha
    nathalie nawal neelam neha nelida nell nellie nelly nerys ngozi nia niamh nicole nicoletta nikki nina nino
    nirmala nisha njeri nkechi nkosazana nneka noelia noemie nokuthula nomsa nomvula noor nora noreen noriko
    norma noura nuala nura nuria nyambura nyasha nydia obiageli oceane octavia odette odile ofelia oksana
    olena olga olha olive olivia oluchi olympia oona ophelia oprah orla ornella ottoline ozlem padma paige
    paivi palesa paloma pam pamela paola parvati pascale pat patience patricia patrizia patsy patti patty
    paula pauline pavla pearl peggy penelope penny pernille petra petronella philippine phoebe phyllis pia
    pilar pinar piroska polina polly pooja portia pratibha precious preeti priscilla priti priya priyanka
    prudence pushpa queenie rachael rachel radha radhika radka raffaella ragnhild rahila raisa raluca ramona
    rana randi rani rania raquel rasha rashmi ratna razan rebeca rebecca regina regine reiko reka rekha
    remedios renata renate rene renee renu rhiannon rhoda rhonda riikka rita ritu roberta rochelle rocio
    roisin romana romane romina ronda ronke ronna rosa rosalia rosalie rosalind rosanna rosario rose roseanne
    rosemarie rosemary rosie rosita roslyn rossella roxana roxane roxanne ruba rubina ruby rudo rukmini rupa
    ruth ruzica sabina sabine sabrina sadhana sadie safiya sahar saida sakura sally salma salome samantha
    samar samia samira sana sandra sandy sangeeta sanja sanna sara sarah sarita sarka saroja saskia savannah
    savita sawsan seema segolene selam selena selin selma senait serena serife sevgi shabana shaheen shaima
    shakira shanice shannon shanti shari sharmila sharon shauna shazia sheela sheila shelby shelley sherri
    sherry sheryl shirley shobha shona shweta sian sibel sibyl sieglinde sienna signe sigrid sigrun silke
    silvana silvia simona simone sinead siobhan siri sita siti slavica smriti snezana sofia sofie solange
    soledad solveig solvita sonia sonja sonya soo-jin sophia sophie soraya sorcha stacey stacy stanislawa
    stefania steffi stella stephanie sudha sue suella suha sujata summer sunita sunniva susan susana susanna
    susanne sushma susie suzan suzanne suzette svenja svetlana svitlana swati sybil sylvia sylvie sylwia
    tabitha taghreed talia tamar tamara tami tammy tamta tania tanja tansu tanya tara tarja tatiana tatjana
    tatyana teresa teri terri tess tessa thandi thandiwe thea thelma theresa therese thu thuli tiffany tigist
    tilda tina tish titilayo tiziana tomoko toni tonya toyin tracey traci traudl tricia trina trish trudy
    tsitsi tsvetana tulsi turid tyra ulla ulrike una unni urmila ursula urszula usha uta ute vaira valentina
    valeria valerie vandana vanesa vanessa vanja varsha vasiliki vasundhara vera verena veronica veronika
    veronique vesna vicki vicky victoria vida vidya vijaya viktoria viktoriya vilma viola violet violeta
    viorica virginia virginie visnja vittoria vivian viviana viviane vivien vivienne vjosa wafa waltraud
    wambui wanda wangari wanjiku wanjiru wenche wendy weronika whitney whoopi wilhelmina wilma winifred winnie
    xenia ximena xiomara xiu yaa yael yamini yana yaroslava yasemin yasmin yasmine yekaterina yelena yemi
    yesenia yetunde yewande ying yingluck yoko yolanda yolande yulia yuliia yuliya yumi yuriko yvette yvonne
    zahra zainab zanele zara zdenka zeina zelda zeynep zhanna zinaida zita zoe zofia zora zoya zsofia zsuzsa
    zsuzsanna zuzana zuzanna
    """
)
