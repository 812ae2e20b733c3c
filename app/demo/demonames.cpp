// SPDX-License-Identifier: MIT
#include "demonames.h"

namespace Foyer {

// Tables are read as tables: one line holds as many names as fit.
// clang-format off

const std::vector<DemoNameSet> &demoNameSets()
{
    static const std::vector<DemoNameSet> sets = {
        {"en-GB", 20, true,
         {{"Olivia", "olivia"}, {"Amelia", "amelia"}, {"Grace", "grace"}, {"Chloe", "chloe"}, {"Niamh", "niamh"},
          {"Harry", "harry"}, {"George", "george"}, {"Callum", "callum"}, {"Owen", "owen"}, {"Thomas", "thomas"},
          {"Emily", "emily"}, {"Hannah", "hannah"}, {"James", "james"}, {"Daniel", "daniel"}, {"Ruth", "ruth"},
          {"Siân", "sian"}, {"Aoife", "aoife"}, {"Mary-Jane", "mary-jane"}, {"John", "john"}, {"Kwame", "kwame"}},
         {{"Smith", "smith"}, {"Jones", "jones"}, {"Taylor", "taylor"}, {"Brown", "brown"}, {"Walker", "walker"},
          {"O'Brien", "obrien"}, {"O'Neill", "oneill"}, {"MacDonald", "macdonald"}, {"Evans", "evans"},
          {"Hughes", "hughes"}, {"Wright", "wright"}, {"Patel", "patel"}, {"Cooper", "cooper"}, {"Bailey", "bailey"},
          {"Fitzgerald", "fitzgerald"}, {"Ashworth", "ashworth"}, {"Featherstonehaugh", "featherstonehaugh"},
          {"Okafor", "okafor"}, {"Mensah", "mensah"}, {"Ng", "ng"}}},
        {"en-US", 12, true,
         {{"Ava", "ava"}, {"Madison", "madison"}, {"Harper", "harper"}, {"Jordan", "jordan"}, {"Tyler", "tyler"},
          {"Brandon", "brandon"}, {"Kayla", "kayla"}, {"Noah", "noah"}, {"Ethan", "ethan"}, {"D'Andre", "dandre"},
          {"Michael", "michael"}, {"Jennifer", "jennifer"}, {"Mia", "mia"}, {"Caleb", "caleb"}, {"Zoe", "zoe"}},
         {{"Johnson", "johnson"}, {"Williams", "williams"}, {"Miller", "miller"}, {"Davis", "davis"},
          {"Washington", "washington"}, {"Nguyen", "nguyen"}, {"Kim", "kim"}, {"Anderson", "anderson"},
          {"Jackson", "jackson"}, {"Harris", "harris"}, {"Young", "young"}, {"D'Angelo", "dangelo"},
          {"Rosenberg", "rosenberg"}, {"Begaye", "begaye"}, {"Lee", "lee"}}},
        {"es-ES", 8, true,
         {{"María", "maria"}, {"José", "jose"}, {"Lucía", "lucia"}, {"Íñigo", "inigo"}, {"Sofía", "sofia"},
          {"Andrés", "andres"}, {"Begoña", "begona"}, {"Ángel", "angel"}, {"Inés", "ines"}, {"Raúl", "raul"}},
         {{"García", "garcia"}, {"Fernández", "fernandez"}, {"López", "lopez"}, {"Núñez", "nunez"},
          {"Ibáñez", "ibanez"}, {"Muñoz", "munoz"}, {"Peña", "pena"}, {"Sáez", "saez"}, {"Vázquez", "vazquez"},
          {"Ruiz", "ruiz"}}},
        {"fr-FR", 7, true,
         {{"Éloïse", "eloise"}, {"François", "francois"}, {"Chloé", "chloe"}, {"Jérôme", "jerome"},
          {"Maëlle", "maelle"}, {"Jean-Baptiste", "jean-baptiste"}, {"Hélène", "helene"}, {"Loïc", "loic"},
          {"Aïcha", "aicha"}, {"Gaëtan", "gaetan"}},
         {{"Lefèvre", "lefevre"}, {"Bélanger", "belanger"}, {"N'Diaye", "ndiaye"}, {"Beauséjour", "beausejour"},
          {"Gagné", "gagne"}, {"Hébert", "hebert"}, {"L'Hermitte", "lhermitte"}, {"Traoré", "traore"},
          {"Çelikoğlu", "celikoglu"}, {"Noël", "noel"}}},
        {"de-DE", 7, true,
         {{"Jürgen", "juergen"}, {"Käthe", "kaethe"}, {"Björn", "bjoern"}, {"Annegret", "annegret"},
          {"Sören", "soeren"}, {"Lieselotte", "lieselotte"}, {"Götz", "goetz"}, {"Mechthild", "mechthild"},
          {"Uwe", "uwe"}, {"Anneliese", "anneliese"}},
         {{"Müller", "mueller"}, {"Weiß", "weiss"}, {"Schröder", "schroeder"}, {"Großmann", "grossmann"},
          {"Leutheusser", "leutheusser"}, {"Schnarrenberger", "schnarrenberger"}, {"Krüger", "krueger"},
          {"Jäger", "jaeger"}, {"von Bülow", "vonbuelow"}, {"Öztürk", "oeztuerk"}}},
        {"pl-PL", 5, false,
         {{"Agnieszka", "agnieszka"}, {"Łukasz", "lukasz"}, {"Małgorzata", "malgorzata"}, {"Grzegorz", "grzegorz"},
          {"Jiří", "jiri"}, {"Božena", "bozena"}, {"Štěpán", "stepan"}, {"Zsófia", "zsofia"}, {"Györgyi", "gyorgyi"},
          {"Żaneta", "zaneta"}},
         {{"Wójcik", "wojcik"}, {"Dvořák", "dvorak"}, {"Szczęsny", "szczesny"}, {"Nowak", "nowak"},
          {"Růžička", "ruzicka"}, {"Horváth", "horvath"}, {"Błaszczyk", "blaszczyk"}, {"Kővári", "kovari"},
          {"Gżegżółka", "gzegzolka"}, {"Mrázek", "mrazek"}}},
        {"da-DK", 4, false,
         {{"Åse", "aase"}, {"Søren", "soeren"}, {"Þórdís", "thordis"}, {"Ægir", "aegir"}, {"Øyvind", "oeyvind"},
          {"Päivi", "paivi"}, {"Guðrún", "gudrun"}, {"Linnéa", "linnea"}},
         {{"Ødegård", "oedegaard"}, {"Jørgensen", "joergensen"}, {"Åkerström", "aakerstroem"},
          {"Jónsdóttir", "jonsdottir"}, {"Hämäläinen", "hamalainen"}, {"Kjærgaard", "kjaergaard"},
          {"Sigurðsson", "sigurdsson"}, {"Lindqvist", "lindqvist"}}},
        {"vi-VN", 3, false,
         {{"Thảo", "thao"}, {"Đức", "duc"}, {"Quỳnh", "quynh"}, {"Hưng", "hung"}, {"Tuyết", "tuyet"}},
         {{"Nguyễn", "nguyen"}, {"Trần", "tran"}, {"Phạm", "pham"}, {"Đặng", "dang"}, {"Vũ", "vu"}}},
        {"el-GR", 4, false,
         {{"Ελένη", "eleni"}, {"Γιώργος", "giorgos"}, {"Αθηνά", "athina"}, {"Δημήτρης", "dimitris"},
          {"Χριστίνα", "christina"}, {"Στέλιος", "stelios"}},
         {{"Παπαδάκη", "papadaki"}, {"Ζορμπά", "zorba"}, {"Ξενάκη", "xenaki"}, {"Θεοδωράκη", "theodoraki"},
          {"Ψαρρά", "psarra"}, {"Μαυράκη", "mavraki"}}},
        {"uk-UA", 5, false,
         {{"Оксана", "oksana"}, {"Дмитро", "dmytro"}, {"Юлія", "yuliia"}, {"Сергій", "serhii"}, {"Ївга", "yivha"},
          {"Людмила", "liudmyla"}, {"Богдан", "bohdan"}, {"Ґалина", "galyna"}},
         {{"Шевчук", "shevchuk"}, {"Коваленко", "kovalenko"}, {"Бондаренко", "bondarenko"}, {"Мельник", "melnyk"},
          {"Єфименко", "yefymenko"}, {"Петренко", "petrenko"}, {"Живаго", "zhyvaho"}}},
        {"ar-EG", 6, false,
         {{"ليلى", "layla"}, {"محمد", "mohamed"}, {"نور", "nour"}, {"يوسف", "youssef"}, {"سارة", "sara"},
          {"عمر", "omar"}, {"هدى", "hoda"}, {"خالد", "khaled"}},
         {{"حسن", "hassan"}, {"منصور", "mansour"}, {"السيد", "elsayed"}, {"عبد الرحمن", "abdelrahman"},
          {"فاروق", "farouk"}, {"شاهين", "shahin"}, {"بيومي", "bayoumi"}}},
        {"he-IL", 3, false,
         {{"נועה", "noa"}, {"איתי", "itai"}, {"תמר", "tamar"}, {"יונתן", "yonatan"}, {"שירה", "shira"}},
         {{"לוי", "levi"}, {"מזרחי", "mizrahi"}, {"פרידמן", "friedman"}, {"ביטון", "biton"}, {"בן־דוד", "bendavid"}}},
        {"hi-IN", 7, false,
         {{"अनन्या", "ananya"}, {"राहुल", "rahul"}, {"प्रिया", "priya"}, {"विक्रम", "vikram"}, {"श्रुति", "shruti"},
          {"अर्जुन", "arjun"}, {"मीनाक्षी", "meenakshi"}, {"ईश्वर", "ishwar"}},
         {{"शर्मा", "sharma"}, {"गुप्ता", "gupta"}, {"अय्यर", "iyer"}, {"त्रिपाठी", "tripathi"}, {"राव", "rao"},
          {"कुलकर्णी", "kulkarni"}, {"मिश्रा", "mishra"}}},
        {"zh-CN", 3, false,
         {{"伟", "wei"}, {"芳", "fang"}, {"秀英", "xiuying"}, {"子涵", "zihan"}, {"建国", "jianguo"}, {"雪", "xue"}},
         {{"王", "wang"}, {"李", "li"}, {"张", "zhang"}, {"欧阳", "ouyang"}, {"陈", "chen"}, {"诸葛", "zhuge"}}},
        {"ja-JP", 3, false,
         {{"さくら", "sakura"}, {"健太", "kenta"}, {"陽菜", "hina"}, {"翔", "sho"}, {"ユウコ", "yuko"}},
         {{"佐藤", "sato"}, {"鈴木", "suzuki"}, {"渡邊", "watanabe"}, {"小笠原", "ogasawara"}, {"林", "hayashi"}}},
        {"ko-KR", 2, false,
         {{"지우", "jiwoo"}, {"민준", "minjun"}, {"서연", "seoyeon"}, {"하은", "haeun"}},
         {{"김", "kim"}, {"이", "lee"}, {"박", "park"}, {"황보", "hwangbo"}}},
        {"th-TH", 2, false,
         {{"สมศรี", "somsri"}, {"กิตติพงษ์", "kittiphong"}, {"น้ำฝน", "namfon"}, {"ธนกร", "thanakorn"}},
         {{"ศรีสุวรรณ", "srisuwan"}, {"วงศ์สวัสดิ์", "wongsawat"}, {"ทองดี", "thongdee"},
          {"เจริญสุขวัฒนานนท์", "charoensukwattananon"}}},
        {"ta-IN", 2, false,
         {{"கயல்விழி", "kayalvizhi"}, {"முருகன்", "murugan"}, {"தமிழ்ச்செல்வி", "tamilselvi"}},
         {{"சுப்பிரமணியன்", "subramanian"}, {"நடராஜன்", "natarajan"}, {"பாண்டியன்", "pandian"}}},
        {"ka-GE", 2, false,
         {{"ნინო", "nino"}, {"გიორგი", "giorgi"}, {"თამარ", "tamar"}},
         {{"ბერიძე", "beridze"}, {"კაპანაძე", "kapanadze"}, {"ჭავჭავაძე", "chavchavadze"}}},
    };
    return sets;
}

const std::vector<const char *> &demoJobTitles()
{
    static const std::vector<const char *> titles = {
        "Software Engineer", "Software Engineer", "Senior Software Engineer", "Product Manager", "Account Executive",
        "Customer Success Manager", "Data Analyst", "Finance Business Partner", "People Partner", "Office Manager",
        "UX Researcher", "Legal Counsel", "Marketing Specialist", "Sales & Partnerships Lead", "Solutions Architect",
        "Executive Assistant", "Quality Engineer", "Head of Operations", "Intern", "Procurement Officer", "", "",
    };
    return titles;
}

const std::vector<DemoWellKnown> &demoWellKnown()
{
    static const std::vector<DemoWellKnown> people = {
        {"Ana", "Ruiz", "ana.ruiz@demo.example", "Product Designer", "es-ES", 2, false},
        {"John", "Smith", "john.smith@demo.example", "Finance Director", "en-GB", 1, false},
        {"John", "Smith", "john.smith2@demo.example", "Facilities Coordinator", "en-GB", -1, false},
        {"Zoë", "Ampère", "zoe.ampere@demo.example", "Research & Development", "fr-FR", 6, false},
        {"Siobhán", "O'Brien", "siobhan.obrien@demo.example", "Front of House Lead", "en-IE", 0, false},
        {"Maximiliane-Henriette Adelgunde", "Freifrau von Hohenberg-Wolfenstein-Altenburg",
         "maximiliane.vonhohenberg@demo.example", "Group Director of International Workplace Experience, Interior "
         "Planning and Sustainable Mobility (Europe, Middle East and Africa)", "de-DE", 3, false},
        {"Νίκη", "Παπαδοπούλου", "niki.papadopoulou@demo.example", "Architect", "el-GR", -1, false},
        {"Олександра", "Шевченко", "oleksandra.shevchenko@demo.example", "Data Engineer", "uk-UA", 1, false},
        {"أحمد", "منصور", "ahmed.mansour@demo.example", "Regional Manager", "ar-EG", 9, false},
        {"ליאור", "כהן", "lior.cohen@demo.example", "Security Analyst", "he-IL", -1, false},
        {"आरती", "शर्मा", "aarti.sharma@demo.example", "Engineering Manager", "hi-IN", 12, false},
        {"美咲", "田中", "misaki.tanaka@demo.example", "Translator", "ja-JP", -1, false},
        {"สมชาย", "ใจดี", "somchai.jaidee@demo.example", "Support Engineer", "th-TH", -1, false},
        {"Wei", "Li", "wei.li@demo.example", "", "zh-CN", -1, false},
        {"", "", "newcomer@demo.example", "", "en-GB", -1, true},
        {"José", "Álvarez-Muñoz", "jose.alvarez@demo.example", "Weather Observer", "es-ES", 16, false},
    };
    return people;
}

// clang-format on

} // namespace Foyer
