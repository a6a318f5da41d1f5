"""Forenames that women bear, in many languages and romanisations."""

from factbase.extract.lexicons import read_block

FEMALE = read_block(
    """
    aaliyah abby abigail ada adaeze adela adelaide adele adriana agatha agnes agnieszka aida aileen aimee aisha
    aissatou alba alejandra aleksandra alena alessandra alexandra alexandria alice alicia alina alison allison
    alma althea alyssa amaka amal amalia amanda amani amber amelia amina aminata amira amy ana anastasia
    anastasiia andrea andrée anette angela angelica angelina angeline angie anica anita anja anke ann anna
    annabel annabelle anne anneke annelies annette annie annika antje antoinette antonella antonia anya aoife
    april araceli ariana arianna arlene ashleigh ashley asma astrid audrey aurelie aurora ava awa ayesha aylin
    azra barbara beata beate beatrice beatriz becky belinda benita bernadette bernice bertha beryl bess beth
    bethany betsy betty beverly bianca birgit blanca blanche bonnie brenda brianna bridget brigid brigitte
    brittany bronagh bronwen brooke caitlin camila camilla candace candice carina carla carly carmen carol
    carole carolina caroline carolyn carrie carys cassandra cassie catalina catarina caterina catherine cathy
    catriona cecile cecilia cecily celeste celia celine chantal charity charlene charlotte chelsea cherie cheryl
    chiara chidinma chimamanda chloe christa christiane christina christine christy chrystia ciara cindy claire
    clara clare claudia colette colleen concepcion concetta condoleezza connie constance consuelo cora coral
    corinne cornelia cristina crystal cynthia dagmar daisy dalia dana danica daniela danielle daphne daria
    darlene dawn deb debbie deborah debra deirdre delia delphine dena denise desiree diana diane dianne dina
    dolores dominika donna dora doreen doris dorothea dorothy dragana dunja edith edna edwina eileen eilidh
    eimear ekaterina elaine eleanor elena eleni eleonora elisa elisabeth elise eliza elizabeth elke ella ellen
    elma eloise elsa elsie elvira emilia emilie emily emine emma erica erika erin erna ernestine esmeralda
    esperanza estela estelle esther ethel etta eugenia eugenie eunice eva evangeline eve evelina evelyn ewa
    faith fani fatima fatma fatou fay faye federica felicia felicity fernanda fiona flora florence folasade
    frances francesca francine francoise freda freya frida frieda funmi gabriela gabriele gabriella gabrielle
    gail galina gemma genevieve georgia georgina geraldine germaine gertrude gillian gina ginger ginny giorgia
    giovanna gisela giselle giulia gladys glenda gloria golda grace graciela grainne greta gretchen gro
    guadalupe gudrun gwen gwendolyn gwyneth hadiza halima halina hana hanan hanna hannah hanne harriet hattie
    hawa hazel heather hedwig heidi heike helen helena helene helga henrietta hilary hilda hillary hina holly
    honor hope huda huma ida ifeoma ilaria ilona ilse imelda imogen ina indira ines inga inge ingeborg ingrid
    inna ioana iolanda irena irene irina iris irma isabel isabella isabelle isla ivana ivanka iveta ivy iwona
    jackie jaclyn jacqueline jacqui jade jana jane janet janette janice janine jasmin jasmine jayne jean jeanne
    jeannette jelena jenna jennie jennifer jenny jessica jessie jill jillian jo joan joana joanna joanne jocelyn
    jody johanna joni jonna josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie
    juliet juliette june justine justyna jutta kaitlyn kaja kamala karen karin karina karla kasia kate katerina
    katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina katya kay kaya kayla
    kayleigh keisha kellie kelly kellyanne kendra kerstin ketanji ketevan khadija khadijah kim kimberley
    kimberly kirsten kirstie kirstjen kirsty klara kristalina kristen kristi kristin kristina kristine krystyna
    ksenia kyriaki laila lana lara larisa larissa latoya laura laure lauren laurie lavinia lea leah leila lena
    leni lenore leonor leonora leslie leticia letitia lila lilian liliana lillian lily lina linda lindiwe
    lindsay lindsey lisa lisbeth lise liv livia liz liza lizzie lois lola lolita lorena loretta lori lorna
    lorraine lottie louisa louise luana lucia luciana lucie lucille lucinda lucja lucy ludmila luisa lupe luz
    lyda lydia lyn lynda lynn lynne lyudmila mabel mackenzie madeleine madeline mae maeve magda magdalena
    magdalene maggie maia maisie maja malala malgorzata mamie manana mandy manuela mara marcela marcia margaret
    margarita margaux margit margo margot margrethe maria mariam mariama marian mariana marianna marianne
    maribel marie mariella marijana marilyn marina marine marion marisa marisol marit marjorie marlene marsha
    marta martha martina martine mary maryam maryann maryna mathilde matilda maud maude maura maureen mavis
    maxine maya mazie meg megan meghan mei melania melanie melinda melissa melody mercedes mercy meredith merve
    mette mhairi mia michaela michele michelle mila mildred milena millicent mimi mina mindy mira miranda
    mireille miriam mirjana mitzi moira mollie molly mona monica monika monique morag muna muriel myra myrna
    myrtle nadezhda nadia nadine nadiya najat nan nana nancy naomi nasrin natalia natalie nataliya natalya
    natascha natasha neha nell nellie nelly ngozi nia niamh nicole nikki nina nino njeri nkosazana nomvula noor
    nora noreen norma nuala nura nuria nydia octavia odette ofelia oksana olena olga olha olive olivia olympia
    ophelia oprah orla ornella paige pam pamela paola pat patience patricia patsy patti patty paula pauline
    pearl peggy penelope penny petra petronella phoebe phyllis pia pilar polly pooja portia precious priscilla
    priti priya prudence queenie rachael rachel ramona rana rania raquel rasha razan rebecca regina renata rene
    renee rhiannon rhoda rhonda rita roberta rochelle roisin romana ronda ronna rosa rosalia rosalie rosalind
    rosanna rosario rose roseanne rosemary rosie rosita roslyn roxana roxanne ruby rukmini ruth ruzica sabina
    sabine sabrina sadie safiya sahar sally salma salome samantha samira sana sandra sandy sanna sara sarah
    saskia savannah selena selma senait serena shaheen shakira shanice shannon shari sharon shauna sheila shelby
    shelley sherri sherry sheryl shirley sian sibyl sienna sigrid sigrun silke silvana silvia simone sinead
    siobhan siri snezana sofia sofie solange sonia sonja sonya sophia sophie soraya sorcha stacey stacy stefania
    steffi stella stephanie sue suella summer sunita sunniva susan susana susanna susanne sushma susie suzan
    suzanne suzette svenja svetlana svitlana sybil sylvia sylvie tabitha tamar tamara tami tammy tamta tania
    tanja tanya tara tatiana tatjana tatyana teresa teri terri tess tessa thandi thea thelma theresa therese
    thuli tiffany tilda tina tish toni tonya tracey traci tricia trina trish trudy tulsi tyra ulla ulrike una
    urmila ursula uta ute valentina valeria valerie vanessa vanja vera verena veronica veronika vesna vicki
    vicky victoria vida viktoria viktoriya vilma viola violet violeta virginia vivian viviana vivien vivienne
    vjosa wanda wanjiku wendy whitney whoopi wilhelmina wilma winifred winnie xenia ximena xiomara yael yasmin
    yasmine yekaterina yelena yemi yesenia yoko yolanda yulia yuliia yuliya yvette yvonne zahra zainab zanele
    zara zelda zhanna zinaida zoe zofia zora zsuzsanna zuzana
    """
)
