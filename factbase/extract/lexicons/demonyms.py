"""Adjectives of nationality, faith, party and region: never a name by themselves."""

from factbase.extract.lexicons import read_block

DEMONYMS = read_block(
    """
    afghan afghans african africans albanian algerian american americans amish anglican angolan arab arabian
    arabs argentine argentinian armenian asian asian-american asians australian austrian azerbaijani azeri
    bahraini balkan baltic bangladeshi baptist basque bavarian belarusian belgian bolivarian bolivian bosnian
    brazilian british britons bulgarian burmese burundian californian cambodian cameroonian canadian canadians
    caribbean catalan catholic catholics caucasian celtic chadian chechen chilean chinese christian christians
    clintonite colombian communist congolese conservative coptic cornish corsican costa-rican crimean croat
    croatian croats cuban cypriot czech czechs danes danish democrat democratic democrats dominican dutch
    eastern ecuadorian egyptian emirati english eritrean estonian ethiopian european europeans fijian filipino
    finnish finns flemish floridian french gabonese gambian gazan georgian german germans ghanaian greek greeks
    guatemalan guinean guyanese haitian hawaiian hebrew hindu hispanic hispanics honduran houthi houthis
    hungarian icelandic indian indians indonesian iranian iranians iraqi iraqis irish islamic islamist israeli
    israelis italian italians ivorian jamaican japanese jewish jews jordanian kashmiri kazakh kenyan korean
    koreans kosovan kosovar kurdish kurds kuwaiti kyrgyz laotian latin latina latino latinos latvian lebanese
    leninist liberal liberian libertarian libyan lithuanian lutheran macedonian malagasy malawian malay
    malaysian malian maltese maoist marxist mauritanian mediterranean methodist mexican mexicans moldovan
    mongolian montenegrin mormon moroccan mozambican muslim muslims namibian nazi nepalese nepali nicaraguan
    nigerian nigerien nordic northeastern northern northwestern norwegian norwegians omani orthodox ottoman
    pacific pakistani pakistanis palestinian palestinians panamanian papal paraguayan peronist persian peruvian
    poles polish portuguese presbyterian protestant prussian puerto-rican qatari quaker reaganite republican
    republicans roma roman romanian russian russians rwandan salvadoran sandinista saudi scandinavian scottish
    senegalese serb serbian serbs shia shiite sicilian sierra-leonean sikh singaporean slav slavic slovak
    slovakian slovene slovenian socialist somali southeastern southern southerner southwestern soviet spanish
    stalinist sudanese sunni swedes swedish swiss syrian syrians taiwanese tajik tanzanian tatar texan thai
    thatcherite tibetan tory trinidadian trotskyist tunisian turkish turkmen turks ugandan ukrainian ukrainians
    unionist uruguayan uyghur uzbek venezuelan vietnamese welsh western westerner yemeni yugoslav zambian
    zapatista zimbabwean zionist
    """
)
