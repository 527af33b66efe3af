/**
 * Countries and what is said of them as an adjective. Several names or adjectives of one country are divided by a bar, names from
 * adjectives by a colon. Where a word is the adjective of two (Congolese, Korean), both have it.
 */
const countries = `
Afghanistan:Afghan; Albania:Albanian; Algeria:Algerian; Andorra:Andorran; Angola:Angolan; Argentina:Argentine|Argentinian;
Armenia:Armenian; Australia:Australian; Austria:Austrian; Azerbaijan:Azerbaijani|Azeri; Bahamas:Bahamian; Bahrain:Bahraini;
Bangladesh:Bangladeshi; Barbados:Barbadian; Belarus:Belarusian|Belarussian; Belgium:Belgian; Belize:Belizean; Benin:Beninese;
Bhutan:Bhutanese; Bolivia:Bolivian; Bosnia|Bosnia and Herzegovina:Bosnian; Botswana:Botswanan; Brazil:Brazilian; Brunei:Bruneian;
Bulgaria:Bulgarian; Burkina Faso:Burkinabe; Burundi:Burundian; Cambodia:Cambodian; Cameroon:Cameroonian; Canada:Canadian;
Cape Verde:Cape Verdean; Chad:Chadian; Chile:Chilean; China|People's Republic of China:Chinese; Colombia:Colombian;
Comoros:Comorian; Congo|Democratic Republic of the Congo|Republic of the Congo:Congolese; Costa Rica:Costa Rican; Croatia:Croatian;
Cuba:Cuban; Cyprus:Cypriot; Czech Republic|Czechia:Czech; Denmark:Danish; Djibouti:Djiboutian; Dominican Republic:Dominican;
Ecuador:Ecuadorian|Ecuadorean; Egypt:Egyptian; El Salvador:Salvadoran|Salvadorean; Eritrea:Eritrean; Estonia:Estonian;
Ethiopia:Ethiopian; European Union:European|EU; Fiji:Fijian; Finland:Finnish; France:French; Gabon:Gabonese; Gambia:Gambian;
Georgia:Georgian; Germany:German; Ghana:Ghanaian; Greece:Greek; Greenland:Greenlandic; Guatemala:Guatemalan; Guinea:Guinean;
Guyana:Guyanese; Haiti:Haitian; Honduras:Honduran; Hungary:Hungarian; Iceland:Icelandic; India:Indian; Indonesia:Indonesian;
Iran|Islamic Republic of Iran:Iranian; Iraq:Iraqi; Ireland:Irish; Israel:Israeli; Italy:Italian; Ivory Coast|Côte d'Ivoire:Ivorian;
Jamaica:Jamaican; Japan:Japanese; Jordan:Jordanian; Kazakhstan:Kazakh|Kazakhstani; Kenya:Kenyan; Kosovo:Kosovan|Kosovar;
Kuwait:Kuwaiti; Kyrgyzstan:Kyrgyz; Laos:Lao|Laotian; Latvia:Latvian; Lebanon:Lebanese; Lesotho:Basotho; Liberia:Liberian;
Libya:Libyan; Liechtenstein:Liechtenstein; Lithuania:Lithuanian; Luxembourg:Luxembourg; Madagascar:Malagasy; Malawi:Malawian;
Malaysia:Malaysian; Maldives:Maldivian; Mali:Malian; Malta:Maltese; Mauritania:Mauritanian; Mauritius:Mauritian; Mexico:Mexican;
Moldova:Moldovan; Monaco:Monegasque; Mongolia:Mongolian; Montenegro:Montenegrin; Morocco:Moroccan; Mozambique:Mozambican;
Myanmar|Burma:Burmese; Namibia:Namibian; Nepal:Nepali|Nepalese; Netherlands|the Netherlands:Dutch; New Zealand:New Zealand;
Nicaragua:Nicaraguan; Niger:Nigerien; Nigeria:Nigerian; North Korea:North Korean; North Macedonia|Macedonia:Macedonian;
Norway:Norwegian; Oman:Omani; Pakistan:Pakistani; Palestine|Palestinian Authority:Palestinian; Panama:Panamanian;
Papua New Guinea:Papuan; Paraguay:Paraguayan; Peru:Peruvian; Philippines|the Philippines:Philippine|Filipino; Poland:Polish;
Portugal:Portuguese; Qatar:Qatari; Romania:Romanian; Russia|Russian Federation:Russian; Rwanda:Rwandan; Samoa:Samoan;
Saudi Arabia|Kingdom of Saudi Arabia:Saudi|Saudi Arabian; Senegal:Senegalese; Serbia:Serbian; Seychelles:Seychellois;
Sierra Leone:Sierra Leonean; Singapore:Singaporean; Slovakia:Slovak; Slovenia:Slovenian|Slovene; Somalia:Somali;
South Africa:South African; South Korea|Republic of Korea:South Korean; South Sudan:South Sudanese; Soviet Union:Soviet; Spain:Spanish;
Sri Lanka:Sri Lankan; Sudan:Sudanese; Suriname:Surinamese; Sweden:Swedish; Switzerland:Swiss; Syria|Syrian Arab Republic:Syrian;
Taiwan:Taiwanese; Tajikistan:Tajik; Tanzania:Tanzanian; Thailand:Thai; Togo:Togolese; Tonga:Tongan; Trinidad and Tobago:Trinidadian;
Tunisia:Tunisian; Turkey|Türkiye:Turkish; Turkmenistan:Turkmen; Uganda:Ugandan; Ukraine:Ukrainian;
United Arab Emirates|UAE:Emirati; United Kingdom|UK|U.K.|Britain|Great Britain:British|UK|U.K.; Scotland:Scottish; Wales:Welsh;
England:English; United States|United States of America|US|U.S.|USA:American|US|U.S.; Uruguay:Uruguayan; Uzbekistan:Uzbek;
Vatican|Holy See:Vatican; Venezuela:Venezuelan; Vietnam:Vietnamese; Yemen:Yemeni; Zambia:Zambian; Zimbabwe:Zimbabwean;
Catalonia:Catalan; Chechnya:Chechen; Crimea:Crimean; Kurdistan:Kurdish; Tibet:Tibetan; Hong Kong:Hong Kong
`;

export interface Country {
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

export const englishCountries: readonly Country[] = countries.split(';').map((line) => {
  const [names = '', adjectives = ''] = line.trim().split(':');
  return { names: names.split('|'), adjectives: adjectives.split('|') };
});
