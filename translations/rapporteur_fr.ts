<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BallotWords</name>
    <message>
        <source>Row %1 is invalid: “%2” is not a number of ballots.</source>
        <translation>La ligne %1 n’est pas valable&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre de bulletins.</translation>
    </message>
    <message>
        <source>Row %1 is invalid: “%2” is not a mark that “%3” can have.</source>
        <translation>La ligne %1 n’est pas valable&#xa0;: «&#xa0;%2&#xa0;» n’est pas une marque que «&#xa0;%3&#xa0;» peut recevoir.</translation>
    </message>
    <message>
        <source>Row %1 is invalid: it has something beyond the columns of the header.</source>
        <translation>La ligne %1 n’est pas valable&#xa0;: elle contient quelque chose hors des colonnes de l’en-tête.</translation>
    </message>
    <message>
        <source>Row %1 is invalid: it gives more than a ballot may give.</source>
        <translation>La ligne %1 n’est pas valable&#xa0;: elle donne plus qu’un bulletin ne peut donner.</translation>
    </message>
    <message>
        <source>Row %1 is invalid: it gives less than a ballot must give.</source>
        <translation>La ligne %1 n’est pas valable&#xa0;: elle donne moins qu’un bulletin ne doit donner.</translation>
    </message>
    <message>
        <source>Row %1 is invalid: there is no option “%2”.</source>
        <translation>La ligne %1 n’est pas valable&#xa0;: il n’y a pas d’option «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Row %1 is invalid: it names the option “%2” twice.</source>
        <translation>La ligne %1 n’est pas valable&#xa0;: elle nomme deux fois l’option «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Row %1 is invalid: it holds options equal, which a file of strict orders must not.</source>
        <translation>La ligne %1 n’est pas valable&#xa0;: elle met des options à égalité, ce qu’un fichier d’ordres stricts ne permet pas.</translation>
    </message>
    <message>
        <source>Row %1 is invalid: it leaves options out, which a file of complete orders must not.</source>
        <translation>La ligne %1 n’est pas valable&#xa0;: elle omet des options, ce qu’un fichier d’ordres complets ne permet pas.</translation>
    </message>
    <message>
        <source>Row %1 is invalid: it does not have as many points as options.</source>
        <translation>La ligne %1 n’est pas valable&#xa0;: elle n’a pas autant de points que d’options.</translation>
    </message>
    <message>
        <source>Row %1 is invalid: it is not written as a ballot of such a file.</source>
        <translation>La ligne %1 n’est pas valable&#xa0;: elle n’est pas écrite comme un bulletin d’un tel fichier.</translation>
    </message>
</context>
<context>
    <name>CollectWords</name>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n nouvelle entrée</numerusform>
            <numerusform>%n nouvelles entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>Nothing new: all that is in “%1” is here already.</source>
        <translation>Rien de nouveau : tout ce que contient « %1 » est déjà ici.</translation>
    </message>
    <message>
        <source>Nothing new: all that is in these files is here already.</source>
        <translation>Rien de nouveau : tout ce que contiennent ces fichiers est déjà ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries in “%1”</source>
        <translation>
            <numerusform>%n nouvelle entrée dans « %1 »</numerusform>
            <numerusform>%n nouvelles entrées dans « %1 »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries in %1 files</source>
        <translation>
            <numerusform>%n nouvelle entrée dans %1 fichiers</numerusform>
            <numerusform>%n nouvelles entrées dans %1 fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was collected: all of it is here already.</source>
        <translation>Rien n’a été recueilli : tout est déjà ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries from “%1” were collected.</source>
        <translation>
            <numerusform>%n entrée de « %1 » a été recueillie.</numerusform>
            <numerusform>%n entrées de « %1 » ont été recueillies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries from %1 files were collected.</source>
        <translation>
            <numerusform>%n entrée de %1 fichiers a été recueillie.</numerusform>
            <numerusform>%n entrées de %1 fichiers ont été recueillies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>A room that comes with the file</source>
        <translation>Une salle qui vient avec le fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thing and its field</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>where, in which room and when a value was written</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 was changed once more meanwhile, so nothing was chosen for it; look in the history.</source>
        <translation>%1 a encore été modifié entre-temps, rien n’a donc été choisi ; voyez l’historique.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2; nothing was taken in, check that it is a meeting file.</source>
        <translation>« %1 » dépasse %2 ; rien n’a été repris, vérifiez que c’est un fichier de réunion.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · the later one</source>
        <comment>where, in which room and when a value was written</comment>
        <translation>%1 · %2 · %3 · la plus récente</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>make a meeting file</source>
        <translation>créer un fichier de réunion</translation>
    </message>
    <message>
        <source>read tables into the meeting: all of them, or none where one is wrong</source>
        <translation>lire des tables dans la réunion&#xa0;: toutes, ou aucune si l’une est erronée</translation>
    </message>
    <message>
        <source>which groups raised which element, as CSV</source>
        <translation>quels groupes ont soulevé quel élément, en CSV</translation>
    </message>
    <message>
        <source>write a document; the format follows from PATH&apos;s suffix</source>
        <translation>écrire un document&#xa0;; le format découle du suffixe de PATH</translation>
    </message>
    <message>
        <source>every change ever made, as CSV</source>
        <translation>toutes les modifications jamais faites, en CSV</translation>
    </message>
    <message>
        <source>check the file, the journal&apos;s chain and the state</source>
        <translation>vérifier le fichier, la chaîne du journal et l’état</translation>
    </message>
    <message>
        <source>run the sample meeting from its tables to the Highlights document, with a picture of every screen</source>
        <translation>dérouler la réunion d’exemple, de ses tables au document «&#xa0;Points saillants&#xa0;», avec une image de chaque écran</translation>
    </message>
    <message>
        <source>explain this command</source>
        <translation>expliquer cette commande</translation>
    </message>
    <message>
        <source>Usage: rapporteur %1 %2</source>
        <translation>Utilisation&#xa0;: rapporteur %1 %2</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>Il manque un fichier.</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <translation>Il y a trop d’arguments.</translation>
    </message>
    <message>
        <source>rapporteur: There is no option %1; --help explains what there is.</source>
        <translation>rapporteur&#xa0;: l’option %1 n’existe pas&#xa0;; --help explique ce qui existe.</translation>
    </message>
    <message>
        <source>Takes a meeting of many rooms to one agreed document.</source>
        <translation>Mène une réunion de plusieurs salles à un seul document convenu.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>open the window on a copy of the sample meeting</source>
        <translation>ouvrir la fenêtre sur une copie de la réunion d’exemple</translation>
    </message>
    <message>
        <source>rapporteur COMMAND --help explains a command. Errors go to standard error, one sentence each, with exit code 1; wrong usage gives 2.</source>
        <translation>rapporteur COMMANDE --help explique une commande. Les erreurs vont sur la sortie d’erreur, une phrase chacune, avec le code de sortie 1&#xa0;; un mauvais usage donne 2.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 already here</source>
        <translation>%1&#xa0;: %2 nouveaux, %3 modifiés, %4 déjà présents</translation>
    </message>
    <message>
        <source>the meeting&apos;s short title, e.g. &quot;GRCP 7&quot;</source>
        <translation>le titre court de la réunion, p. ex. «&#xa0;GRCP 7&#xa0;»</translation>
    </message>
    <message>
        <source>the guiding questions to begin with</source>
        <translation>les questions directrices de départ</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Le titre manque.</translation>
    </message>
    <message>
        <source>a table to read in; may be given several times</source>
        <translation>un tableau à importer&#xa0;; peut être indiqué plusieurs fois</translation>
    </message>
    <message>
        <source>say what would be done and do nothing</source>
        <translation>dire ce qui serait fait, sans rien faire</translation>
    </message>
    <message>
        <source>There is no table to read in.</source>
        <translation>Il n’y a aucun tableau à importer.</translation>
    </message>
    <message>
        <source>highlights (docx, pdf), participants, points or convergence (csv)</source>
        <translation>highlights (docx, pdf), participants, points ou convergence (csv)</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>où l’écrire</translation>
    </message>
    <message>
        <source>the document&apos;s language: en or fr</source>
        <translation>la langue du document&#xa0;: en ou fr</translation>
    </message>
    <message>
        <source>Say which document and where to write it.</source>
        <translation>Indiquez quel document écrire et où.</translation>
    </message>
    <message>
        <source>the folder that everything is written to; made where there is none</source>
        <translation>le dossier où tout est écrit&#xa0;; créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>Say which folder to write to.</source>
        <translation>Indiquez dans quel dossier écrire.</translation>
    </message>
    <message>
        <source>which points of different groups may say the same thing, best first, as CSV</source>
        <translation>les points de groupes différents qui disent peut-être la même chose, les plus proches d’abord, en CSV</translation>
    </message>
    <message>
        <source>how many pairs at most, 1 to %1</source>
        <translation>combien de paires au plus, de 1 à %1</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to %1.</source>
        <translation>La limite est un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>count ballots of a CSV, Pabulib or PrefLib file again, as JSON</source>
        <translation>recompter les bulletins d’un fichier CSV, Pabulib ou PrefLib, en JSON</translation>
    </message>
    <message>
        <source>The rule is one of %1.</source>
        <translation>La règle est l’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The seats are a number from 1 to %1.</source>
        <translation>Les sièges sont un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>The regions needed are a number from 1 to %1.</source>
        <translation>Les régions requises sont un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>Say which column has the voters&apos; regions.</source>
        <translation>Dites quelle colonne contient les régions des votants.</translation>
    </message>
    <message>
        <source>The rule %1 does not count the ballots of this file; they ask for one of %2.</source>
        <translation>La règle %1 ne compte pas les bulletins de ce fichier&#xa0;; il leur faut l’une de celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The rule breadth needs the voters&apos; regions; say which column has them.</source>
        <translation>La règle breadth a besoin des régions des votants&#xa0;; dites quelle colonne les contient.</translation>
    </message>
    <message>
        <source>how to count: %1</source>
        <translation>comment compter&#xa0;: %1</translation>
    </message>
    <message>
        <source>how many options are chosen</source>
        <translation>combien d’options sont choisies</translation>
    </message>
    <message>
        <source>the column with the voters&apos; regions, which breadth needs; in the program&apos;s own CSV it is Region unless you say otherwise</source>
        <translation>la colonne des régions des votants, dont breadth a besoin&#xa0;; dans le CSV du programme, c’est Region sauf indication contraire</translation>
    </message>
    <message>
        <source>in how many regions breadth asks for more than half</source>
        <translation>dans combien de régions breadth demande plus de la moitié</translation>
    </message>
    <message>
        <source>a file that ends in csv (as this program exports ballots), pb (Pabulib; whatever a project costs, it takes one seat), or soc, soi, toc, toi or cat (PrefLib; of categories the first approves)</source>
        <translation>un fichier qui se termine par csv (comme ce programme exporte les bulletins), pb (Pabulib&#xa0;; quel que soit son coût, un projet prend un siège), ou soc, soi, toc, toi ou cat (PrefLib&#xa0;; la première des catégories approuve)</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in csv, pb, soc, soi, toc, toi or cat.</source>
        <translation>Le nom du fichier doit se terminer par csv, pb, soc, soi, toc, toi ou cat.</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation>plénière</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new entries</source>
        <translation>
            <numerusform>%1 : %n nouvelle entrée</numerusform>
            <numerusform>%1 : %n nouvelles entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>  changed in two places: %1, %2: here %3, there %4; the later one counts: %5</source>
        <translation>  modifié à deux endroits : %1, %2 : ici %3, là-bas %4 ; la valeur la plus récente compte : %5</translation>
    </message>
    <message>
        <source>the group whose room it is, by its mark, e.g. AF</source>
        <translation>le groupe dont c’est la salle, par son sigle, p. ex. AF</translation>
    </message>
    <message>
        <source>Say for which room and where to write it.</source>
        <translation>Indiquez pour quelle salle et où l’écrire.</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>Il n’y a pas de groupe %1.</translation>
    </message>
    <message>
        <source>make a copy for a room: without ballots and without what other rooms write</source>
        <translation>faire une copie pour une salle : sans bulletins et sans ce qu’écrivent les autres salles</translation>
    </message>
    <message>
        <source>take in what other laptops wrote: of all files, or of none where one is refused</source>
        <translation>reprendre ce que d’autres ordinateurs ont écrit : de tous les fichiers, ou d’aucun si l’un est refusé</translation>
    </message>
    <message>
        <source>the number of the guiding question, from 1</source>
        <translation>le numéro de la question directrice, à partir de 1</translation>
    </message>
    <message>
        <source>report back to the plenary at the end</source>
        <translation>rendre compte à la plénière à la fin</translation>
    </message>
    <message>
        <source>There is no question %1.</source>
        <translation>Il n’y a pas de question %1.</translation>
    </message>
    <message>
        <source>be the hub of a meeting, so that its rooms work together live; hub --help explains each</source>
        <translation>être le serveur d’une réunion, pour que ses salles travaillent ensemble en direct ; hub --help explique chaque commande</translation>
    </message>
    <message>
        <source>join a meeting on a hub by its connection line (-: from standard input); makes the meeting file</source>
        <translation>rejoindre une réunion par sa ligne de connexion (- : depuis l’entrée standard) ; crée le fichier de réunion</translation>
    </message>
    <message>
        <source>write each line of standard input down as a point of the room, and print its id once it is saved</source>
        <translation>noter chaque ligne de l’entrée standard comme un point de la salle, et afficher son identifiant dès qu’il est enregistré</translation>
    </message>
    <message>
        <source>send the hub what it lacks and take in what is new there</source>
        <translation>envoyer au serveur ce qui lui manque et reprendre ce qui y est nouveau</translation>
    </message>
    <message>
        <source>the port to listen on, 1 to 65535; else the last one, or a free one</source>
        <translation>le port d’écoute, de 1 à 65535 ; sinon le précédent, ou un port libre</translation>
    </message>
    <message>
        <source>the address of this computer to listen on; else all of them</source>
        <translation>l’adresse d’écoute de cet ordinateur ; sinon toutes</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 n’est pas un port.</translation>
    </message>
    <message>
        <source>The hub runs already: other laptops find it at %1. To change where it listens, stop it and start it again.</source>
        <translation>Le serveur fonctionne déjà : les autres ordinateurs le trouvent à %1. Pour changer son adresse d’écoute, arrêtez-le et relancez-le.</translation>
    </message>
    <message>
        <source>The hub runs: other laptops find it at %1. It goes on running after this program has ended, until “rapporteur hub stop”.</source>
        <translation>Le serveur fonctionne : les autres ordinateurs le trouvent à %1. Il continue après la fin de ce programme, jusqu’à « rapporteur hub stop ».</translation>
    </message>
    <message>
        <source>The address of the database is missing.</source>
        <translation>L’adresse de la base de données manque.</translation>
    </message>
    <message>
        <source>The database is a hub now. SHA-256 of its server&apos;s certificate: %1</source>
        <translation>La base de données est prête pour des réunions. SHA-256 du certificat de son serveur : %1</translation>
    </message>
    <message>
        <source>start a private PostgreSQL on this computer; it goes on running when the program ends</source>
        <translation>démarrer un PostgreSQL privé sur cet ordinateur ; il continue quand le programme se termine</translation>
    </message>
    <message>
        <source>stop it; its data stays</source>
        <translation>l’arrêter ; ses données restent</translation>
    </message>
    <message>
        <source>make a hub of the database of an existing server: postgresql://OWNER:PASSWORD@HOST:PORT/DATABASE, with ?pin=SHA256 where its certificate is known; - reads that from standard input</source>
        <translation>préparer pour des réunions la base d’un serveur existant : postgresql://OWNER:PASSWORD@HOST:PORT/DATABASE, avec ?pin=SHA256 si son certificat est connu ; - le lit sur l’entrée standard</translation>
    </message>
    <message>
        <source>put the meeting on the hub and print, for the plenary, each room and the observers, the mark and the connection line</source>
        <translation>mettre la réunion sur le serveur et afficher, pour la plénière, chaque salle et les observateurs, le sigle et la ligne de connexion</translation>
    </message>
    <message>
        <source>the folder of the private server; else one in the user&apos;s data folder</source>
        <translation>le dossier du serveur privé ; sinon un dossier parmi les données de l’utilisateur</translation>
    </message>
    <message>
        <source>Say what to do with the hub: start, stop, init or rooms.</source>
        <translation>Dites que faire du serveur : start, stop, init ou rooms.</translation>
    </message>
    <message>
        <source>The line of %1 was given out before and its password is kept nowhere here; --renew %1 gives a new one.</source>
        <translation>La ligne de %1 a déjà été donnée et son mot de passe n’est conservé nulle part ici ; --renew %1 en donne un nouveau.</translation>
    </message>
    <message>
        <source>an existing server instead, as hub init takes it; - reads it from standard input</source>
        <translation>plutôt un serveur existant, comme pour hub init ; - le lit sur l’entrée standard</translation>
    </message>
    <message>
        <source>a new password for the room of this mark, for “plenary” or for “observer”; who has joined by the old line is cut off; may be repeated</source>
        <translation>un nouveau mot de passe pour la salle de ce sigle, pour « plenary » ou pour « observer » ; qui a rejoint par l’ancienne ligne est déconnecté ; peut être répété</translation>
    </message>
    <message>
        <source>terminal: each line as a QR code too, as where one reads this on a terminal; none: never</source>
        <translation>terminal : chaque ligne aussi en code QR, comme lorsqu’on lit ceci sur un terminal ; none : jamais</translation>
    </message>
    <message>
        <source>write each line as a QR code into this folder, as PNG</source>
        <translation>écrire chaque ligne en code QR dans ce dossier, en PNG</translation>
    </message>
    <message>
        <source>A QR code goes to the terminal or is left out: --qr terminal, --qr none.</source>
        <translation>Un code QR va sur le terminal ou est omis : --qr terminal, --qr none.</translation>
    </message>
    <message>
        <source>the meeting file; one that is there is connected</source>
        <translation>le fichier de réunion ; s’il existe déjà, il est connecté</translation>
    </message>
    <message>
        <source>There is no keychain for the password; later commands want the connection line again: --line FILE.</source>
        <translation>Il n’y a pas de trousseau pour le mot de passe ; les commandes suivantes voudront de nouveau la ligne de connexion : --line FILE.</translation>
    </message>
    <message>
        <source>go on until standard input ends</source>
        <translation>continuer jusqu’à la fin de l’entrée standard</translation>
    </message>
    <message>
        <source>The hub is there.</source>
        <translation>Le serveur est là.</translation>
    </message>
    <message>
        <source>a file with the connection line, where no keychain keeps its password</source>
        <translation>un fichier contenant la ligne de connexion, si aucun trousseau ne garde son mot de passe</translation>
    </message>
    <message>
        <source>Points are captured in a room&apos;s copy of the meeting: make one with rapporteur give or rapporteur join.</source>
        <translation>Les points se notent dans la copie d’une salle : faites-en une avec rapporteur give ou rapporteur join.</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>%1: agreement in %2, disagreement in %3</source>
        <translation>%1&#xa0;: accord (%2), désaccord (%3)</translation>
    </message>
    <message>
        <source>%1, not settled in %2</source>
        <translation>%1, non tranché (%2)</translation>
    </message>
    <message>
        <source>not settled in %1</source>
        <translation>non tranché (%1)</translation>
    </message>
    <message>
        <source>%1: agreement in %2, not settled in %3</source>
        <translation>%1&#xa0;: accord (%2), non tranché (%3)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>group, its point</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no file “%1”; nothing was changed, look for it under another name or in another folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;»&#xa0;; rien n’a été modifié, cherchez-le sous un autre nom ou dans un autre dossier.</translation>
    </message>
    <message>
        <source>There is already a file “%1”; it was left as it is, choose another name.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;»&#xa0;; il a été laissé tel quel, choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2); nothing was changed, check that you may open it and try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu (%2)&#xa0;; rien n’a été modifié, vérifiez que vous avez le droit de l’ouvrir et réessayez.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2); what was saved before is safe, choose a folder that you may write to.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit (%2)&#xa0;; ce qui était enregistré auparavant est intact, choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be written; what was saved before is safe, free some space and do it again.</source>
        <translation>Le disque est plein, «&#xa0;%1&#xa0;» n’a donc pas pu être écrit&#xa0;; ce qui était enregistré auparavant est intact, libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>“%1” is not a meeting file; it was left as it is, choose a file that ends in .rapporteur.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de réunion&#xa0;; il a été laissé tel quel, choisissez un fichier qui se termine par .rapporteur.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program; it was left as it is, choose a file that ends in .rapporteur.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à un autre programme&#xa0;; il a été laissé tel quel, choisissez un fichier qui se termine par .rapporteur.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Rapporteur (version %2 of the file, this program knows %3); it was left as it is, open it with the newer program.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par un Rapporteur plus récent (version %2 du fichier, ce programme connaît la %3)&#xa0;; il a été laissé tel quel, ouvrez-le avec le programme plus récent.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2); it was left as it is, keep a copy of it and open the last good copy.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé (%2)&#xa0;; il a été laissé tel quel, gardez-en une copie et ouvrez la dernière bonne copie.</translation>
    </message>
    <message>
        <source>The journal of “%1” was changed outside Rapporteur (device %2, entry %3); keep this file and compare it with another copy.</source>
        <translation>Le journal de «&#xa0;%1&#xa0;» a été modifié hors de Rapporteur (appareil %2, écriture %3)&#xa0;; gardez ce fichier et comparez-le à une autre copie.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program; nothing was lost, wait a moment and do it again.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours d’écriture par un autre programme&#xa0;; rien n’a été perdu, attendez un instant et recommencez.</translation>
    </message>
    <message>
        <source>“%1” could not be saved (%2); what was saved before is safe, do it again or open the file anew.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être enregistré (%2)&#xa0;; ce qui était enregistré auparavant est intact, recommencez ou rouvrez le fichier.</translation>
    </message>
    <message>
        <source>Rapporteur cannot write “%1”; nothing was written, choose one of the endings that are offered.</source>
        <translation>Rapporteur ne peut pas écrire «&#xa0;%1&#xa0;»&#xa0;; rien n’a été écrit, choisissez l’une des extensions proposées.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2; nothing was read in, split it into smaller tables.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2&#xa0;; rien n’a été importé, divisez-le en tableaux plus petits.</translation>
    </message>
    <message>
        <source>“%1” is not a table in text; nothing was read in, save it as CSV and import that.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau en texte&#xa0;; rien n’a été importé, enregistrez-le en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” has no rows; nothing was read in, check that it is the right file.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucune ligne&#xa0;; rien n’a été importé, vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>In row %1, column %2, a quotation mark opens and never closes; nothing was read in, close it and import again.</source>
        <translation>À la ligne %1, colonne %2, un guillemet s’ouvre et ne se ferme jamais&#xa0;; rien n’a été importé, fermez-le et importez de nouveau.</translation>
    </message>
    <message>
        <source>In row %1, column %2, text follows the closing quotation mark; nothing was read in, put it inside and import again.</source>
        <translation>À la ligne %1, colonne %2, du texte suit le guillemet fermant&#xa0;; rien n’a été importé, placez-le à l’intérieur et importez de nouveau.</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells where the header has %3; nothing was read in, mend the row and import again.</source>
        <translation>La ligne %1 a %2 cellules alors que l’en-tête en a %3&#xa0;; rien n’a été importé, corrigez la ligne et importez de nouveau.</translation>
    </message>
    <message>
        <source>The table has no column “%1”; nothing was read in, add the column and import again.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;»&#xa0;; rien n’a été importé, ajoutez la colonne et importez de nouveau.</translation>
    </message>
    <message>
        <source>The table has the column “%1” twice; nothing was read in, keep one of them and import again.</source>
        <translation>Le tableau a deux fois la colonne «&#xa0;%1&#xa0;»&#xa0;; rien n’a été importé, n’en gardez qu’une et importez de nouveau.</translation>
    </message>
    <message>
        <source>Row %1 has nothing under “%2”; nothing was read in, fill it in and import again.</source>
        <translation>La ligne %1 n’a rien sous «&#xa0;%2&#xa0;»&#xa0;; rien n’a été importé, complétez-la et importez de nouveau.</translation>
    </message>
    <message>
        <source>Row %1 has “%3” under “%2”, which does not belong there; nothing was read in, mend it and import again.</source>
        <translation>La ligne %1 a «&#xa0;%3&#xa0;» sous «&#xa0;%2&#xa0;», ce qui n’y a pas sa place&#xa0;; rien n’a été importé, corrigez-la et importez de nouveau.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows; nothing was read in, split it and import the parts.</source>
        <translation>Le tableau a plus de %1 lignes&#xa0;; rien n’a été importé, divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>The table has more than %1 columns; nothing was read in, remove what is not needed and import again.</source>
        <translation>Le tableau a plus de %1 colonnes&#xa0;; rien n’a été importé, supprimez ce qui est inutile et importez de nouveau.</translation>
    </message>
    <message>
        <source>Row %1 names “%3” under “%2”, which the meeting does not have; nothing was read in, import or add that first.</source>
        <translation>La ligne %1 mentionne «&#xa0;%3&#xa0;» sous «&#xa0;%2&#xa0;», que la réunion n’a pas&#xa0;; rien n’a été importé, importez ou ajoutez d’abord cela.</translation>
    </message>
    <message>
        <source>This is not a date that the meeting can have; nothing was changed, give a day of the meeting.</source>
        <translation>La réunion ne peut pas avoir cette date&#xa0;; rien n’a été modifié, indiquez un jour de la réunion.</translation>
    </message>
    <message>
        <source>Row %1 has “%3” under “%2”, which is no date; nothing was read in, write it as 2017-10-31 and import again.</source>
        <translation>La ligne %1 a «&#xa0;%3&#xa0;» sous «&#xa0;%2&#xa0;», ce qui n’est pas une date&#xa0;; rien n’a été importé, écrivez-la sous la forme 2017-10-31 et importez de nouveau.</translation>
    </message>
    <message>
        <source>The session would end before it starts; nothing was changed, give a later end.</source>
        <translation>La séance finirait avant de commencer&#xa0;; rien n’a été modifié, indiquez une fin plus tardive.</translation>
    </message>
    <message>
        <source>Row %1 has “%3” under “%2”, which is no time; nothing was read in, write it as 14:30 and import again.</source>
        <translation>La ligne %1 a «&#xa0;%3&#xa0;» sous «&#xa0;%2&#xa0;», ce qui n’est pas une heure&#xa0;; rien n’a été importé, écrivez-la sous la forme 14:30 et importez de nouveau.</translation>
    </message>
    <message>
        <source>There is no text yet; nothing was changed, type some words first.</source>
        <translation>Il n’y a pas encore de texte&#xa0;; rien n’a été modifié, saisissez d’abord quelques mots.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters; nothing was changed, shorten it.</source>
        <translation>Le texte dépasse %1 caractères&#xa0;; rien n’a été modifié, raccourcissez-le.</translation>
    </message>
    <message>
        <source>This is no longer there, perhaps somebody withdrew it; nothing was changed, look in the history.</source>
        <translation>Cela n’existe plus, quelqu’un l’a peut-être retiré&#xa0;; rien n’a été modifié, consultez l’historique.</translation>
    </message>
    <message>
        <source>This is already there; nothing was changed, give it another name.</source>
        <translation>Cela existe déjà&#xa0;; rien n’a été modifié, donnez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is already there; nothing was changed, give it another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà&#xa0;; rien n’a été modifié, donnez un autre nom.</translation>
    </message>
    <message>
        <source>There is nothing to do: the meeting already says this.</source>
        <translation>Il n’y a rien à faire&#xa0;: la réunion le dit déjà.</translation>
    </message>
    <message>
        <source>There is nothing left to undo on this laptop; the history can take back any change.</source>
        <translation>Il ne reste rien à annuler sur cet ordinateur&#xa0;; l’historique permet de reprendre toute modification.</translation>
    </message>
    <message>
        <source>There is nothing to redo: nothing was undone since the last change.</source>
        <translation>Il n’y a rien à rétablir&#xa0;: rien n’a été annulé depuis la dernière modification.</translation>
    </message>
    <message>
        <source>Somebody has changed this since, so it was not undone; nothing was lost, look in the history.</source>
        <translation>Quelqu’un l’a modifié depuis, cela n’a donc pas été annulé&#xa0;; rien n’a été perdu, consultez l’historique.</translation>
    </message>
    <message>
        <source>It now says “%1”, so it was not undone; nothing was lost, take that change back first.</source>
        <translation>On y lit maintenant «&#xa0;%1&#xa0;», cela n’a donc pas été annulé&#xa0;; rien n’a été perdu, reprenez d’abord cette modification.</translation>
    </message>
    <message>
        <source>This cannot be done any more, because the vote or what was adopted depends on it; nothing was changed.</source>
        <translation>Ce n’est plus possible, car le vote ou ce qui a été adopté en dépend&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet; add a recommendation to the track on the Board first.</source>
        <translation>Il n’y a encore rien à mettre aux voix&#xa0;; ajoutez d’abord une recommandation au volet dans le Tableau.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that there can be; nothing was changed, check the count.</source>
        <translation>%1 dépasse le maximum possible de %2&#xa0;; rien n’a été modifié, vérifiez le décompte.</translation>
    </message>
    <message>
        <source>This needs a reason for the record; nothing was changed, give the reason and do it again.</source>
        <translation>Il faut un motif pour le procès-verbal&#xa0;; rien n’a été modifié, donnez le motif et recommencez.</translation>
    </message>
    <message>
        <source>There is a tie at the cut line; nothing was adopted, let the chair settle the tie first.</source>
        <translation>Il y a égalité à la ligne de coupure&#xa0;; rien n’a été adopté, que la présidence tranche d’abord l’égalité.</translation>
    </message>
    <message>
        <source>There are %1 where there must be %2; nothing was changed, choose again.</source>
        <translation>Il y en a %1 alors qu’il en faut %2&#xa0;; rien n’a été modifié, choisissez de nouveau.</translation>
    </message>
    <message>
        <source>The template of the document is broken at “%1”; the meeting is safe, install Rapporteur again.</source>
        <translation>Le modèle du document est défectueux à «&#xa0;%1&#xa0;»&#xa0;; la réunion est intacte, réinstallez Rapporteur.</translation>
    </message>
    <message>
        <source>With so many ties an exact result by this rule would take too long; the ballots are safe, choose another rule.</source>
        <translation>Avec autant d’égalités, un résultat exact selon cette règle prendrait trop de temps&#xa0;; les bulletins sont en sécurité, choisissez une autre règle.</translation>
    </message>
    <message>
        <source>The first ballot is in, so the method and the limits stay as they are; to vote otherwise, close this vote and open it again.</source>
        <translation>Le premier bulletin est là, la méthode et les limites restent donc telles quelles&#xa0;; pour voter autrement, fermez ce vote et rouvrez-le.</translation>
    </message>
    <message>
        <source>Nobody could vote, so nothing was opened; choose who may vote, or note on People who is here.</source>
        <translation>Personne ne pourrait voter, rien n’a donc été ouvert&#xa0;; choisissez qui peut voter, ou notez dans Participants qui est là.</translation>
    </message>
    <message>
        <source>This voter is not among those who may vote; nothing was changed, look for the name in the list.</source>
        <translation>Ce votant n’est pas parmi ceux qui peuvent voter&#xa0;; rien n’a été modifié, cherchez le nom dans la liste.</translation>
    </message>
    <message>
        <source>This is no code of this vote; nothing was cast, check it sign by sign or ask for a new one.</source>
        <translation>Ce n’est pas un code de ce vote&#xa0;; rien n’a été déposé, vérifiez-le signe par signe ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>“%2” cannot stand at option %1; nothing was cast, mend it and enter the ballot again.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas figurer à l’option %1&#xa0;; rien n’a été déposé, corrigez et saisissez le bulletin de nouveau.</translation>
    </message>
    <message>
        <source>The ballot gives %1 where at most %2 are allowed; nothing was cast, take some away.</source>
        <translation>Le bulletin en donne %1 alors que %2 au plus sont permis&#xa0;; rien n’a été déposé, retirez-en.</translation>
    </message>
    <message>
        <source>These are not the two passphrases of this vote; nothing was lost and the vote stays open, type both again.</source>
        <translation>Ce ne sont pas les deux phrases secrètes de ce vote&#xa0;; rien n’est perdu et le vote reste ouvert, saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters; choose a longer one.</source>
        <translation>Une phrase secrète compte au moins %1 caractères&#xa0;; choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>Both officers typed the same passphrase; each needs one of their own.</source>
        <translation>Les deux responsables ont saisi la même phrase secrète&#xa0;; il en faut une à chacun.</translation>
    </message>
    <message>
        <source>Ballots that cannot be opened: %1; every ballot is kept and the vote stays open, compare this file with its last good copy.</source>
        <translation>Bulletins qui ne s’ouvrent pas&#xa0;: %1&#xa0;; chaque bulletin est conservé et le vote reste ouvert, comparez ce fichier avec sa dernière bonne copie.</translation>
    </message>
    <message>
        <source>The support does not tell the tied apart; nothing was settled, choose another way.</source>
        <translation>Le soutien ne départage pas les options à égalité&#xa0;; rien n’a été tranché, choisissez une autre voie.</translation>
    </message>
    <message>
        <source>The rule does not allow these together; nothing was settled, choose others of the tied.</source>
        <translation>La règle ne permet pas de les retenir ensemble&#xa0;; rien n’a été tranché, choisissez-en d’autres parmi les options à égalité.</translation>
    </message>
    <message>
        <source>These ballots are of another kind than this vote counts; nothing was changed, check the method and the rule.</source>
        <translation>Ces bulletins sont d’un autre type que ceux que ce vote compte&#xa0;; rien n’a été modifié, vérifiez la méthode et la règle.</translation>
    </message>
    <message>
        <source>The ballot of this voter, or this pile, is in already; it counts, and nothing was changed.</source>
        <translation>Le bulletin de ce votant, ou cette pile, est déjà là&#xa0;; il compte, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer; the room goes on and nothing is lost, check the network and that the hub runs.</source>
        <translation>Le serveur %1 ne répond pas&#xa0;; la salle continue et rien n’est perdu, vérifiez le réseau et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>The hub at %1 does not know this password; the room goes on and nothing is lost, ask the organizer for a new connection line.</source>
        <translation>Le serveur %1 ne connaît pas ce mot de passe&#xa0;; la salle continue et rien n’est perdu, demandez une nouvelle ligne de connexion à l’organisateur.</translation>
    </message>
    <message>
        <source>The computer at %1 is not the hub of this connection line; nothing was sent to it and the room goes on, ask the organizer for a new line.</source>
        <translation>L’ordinateur à %1 n’est pas le serveur de cette ligne de connexion&#xa0;; rien ne lui a été envoyé et la salle continue, demandez une nouvelle ligne à l’organisateur.</translation>
    </message>
    <message>
        <source>The hub at %1 is of version %2 and this program knows %3; the room goes on and nothing is lost, install the same Rapporteur on both.</source>
        <translation>Le serveur %1 est de la version %2 et ce programme connaît la version %3&#xa0;; la salle continue et rien n’est perdu, installez le même Rapporteur des deux côtés.</translation>
    </message>
    <message>
        <source>The disk of the hub at %1 is full; the room goes on and nothing is lost, ask the organizer to free some space there.</source>
        <translation>Le disque du serveur %1 est plein&#xa0;; la salle continue et rien n’est perdu, demandez à l’organisateur d’y libérer de la place.</translation>
    </message>
    <message>
        <source>The hub at %1 refused this (%2); the room goes on and nothing is lost, tell the organizer.</source>
        <translation>Le serveur %1 a refusé cela (%2)&#xa0;; la salle continue et rien n’est perdu, prévenez l’organisateur.</translation>
    </message>
    <message>
        <source>This is not a connection line; nothing was changed, copy the whole line that begins with rapporteur://.</source>
        <translation>Ce n’est pas une ligne de connexion&#xa0;; rien n’a été modifié, copiez la ligne entière qui commence par rapporteur://.</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed on this computer, so it cannot be the hub; the meeting is safe, install the package postgresql and start again.</source>
        <translation>PostgreSQL n’est pas installé sur cet ordinateur, qui ne peut donc pas être le serveur&#xa0;; la réunion est sauve, installez le paquet postgresql et recommencez.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program; the hub was not started and the meeting is safe, choose another port.</source>
        <translation>Le port %1 est utilisé par un autre programme&#xa0;; le serveur n’a pas été démarré et la réunion est sauve, choisissez un autre port.</translation>
    </message>
    <message>
        <source>No hub runs in this folder; nothing was changed, start one first.</source>
        <translation>Aucun serveur ne fonctionne dans ce dossier&#xa0;; rien n’a été modifié, démarrez-en d’abord un.</translation>
    </message>
    <message>
        <source>“%1” is the meeting that is open; nothing was taken in, choose a file of another laptop.</source>
        <translation>« %1 » est la réunion ouverte ; rien n’a été repris, choisissez le fichier d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>“%1” holds another meeting; nothing was taken in, choose a copy of this one.</source>
        <translation>« %1 » contient une autre réunion ; rien n’a été repris, choisissez une copie de celle-ci.</translation>
    </message>
    <message>
        <source>“%1” has something in it that Rapporteur never writes; nothing was taken in, ask the room for another copy.</source>
        <translation>« %1 » contient quelque chose que Rapporteur n’écrit jamais ; rien n’a été repris, demandez une autre copie à la salle.</translation>
    </message>
    <message>
        <source>The database at %1 is not a hub yet; nothing was changed, make it one with “rapporteur hub init” first.</source>
        <translation>La base de données à %1 n’est pas encore prête pour des réunions ; rien n’a été modifié, préparez-la d’abord avec « rapporteur hub init ».</translation>
    </message>
    <message>
        <source>This is not the address of a database; nothing was changed, write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE.</source>
        <translation>Ceci n’est pas l’adresse d’une base de données ; rien n’a été modifié, écrivez-la sous la forme postgresql://USER:PASSWORD@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The password for the hub at %1 is not kept on this computer; the room goes on and nothing is lost, give the connection line again.</source>
        <translation>Le mot de passe du serveur %1 n’est pas conservé sur cet ordinateur ; la salle continue et rien n’est perdu, donnez de nouveau la ligne de connexion.</translation>
    </message>
    <message>
        <source>The meeting “%1” is not connected to a hub; nothing was changed, host it or join with its connection line first.</source>
        <translation>La réunion « %1 » n’est connectée à aucun serveur ; rien n’a été modifié, hébergez-la ou rejoignez-la d’abord par sa ligne de connexion.</translation>
    </message>
    <message>
        <source>That is not for this copy of the meeting to change; nothing was changed, ask the plenary to do it.</source>
        <translation>Ce n’est pas à cette copie de la réunion de modifier cela ; rien n’a été modifié, demandez à la plénière de le faire.</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one that comes with the file</source>
        <translation>un élément qui vient avec le fichier</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Maintenu</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>Not one of the five</source>
        <translation>Pas parmi les cinq</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
    <message>
        <source>(not shown here)</source>
        <translation>(non montré ici)</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title in full</source>
        <translation>Titre complet</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre abrégé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Host, short</source>
        <translation>Hôte, abrégé</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Words that count for nothing</source>
        <translation>Mots qui ne comptent pas</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Qui se réunit</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Process, short</source>
        <translation>Processus, abrégé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Questions directrices</translation>
    </message>
    <message>
        <source>Really started</source>
        <translation>Début réel</translation>
    </message>
    <message>
        <source>Really ended</source>
        <translation>Fin réelle</translation>
    </message>
    <message>
        <source>Minutes more than planned</source>
        <translation>Minutes de plus que prévu</translation>
    </message>
    <message>
        <source>Kept or withdrawn</source>
        <translation>Maintenu ou retiré</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Numéro dans la liste</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Facilitateurs</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texte abrégé</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Guiding question</source>
        <translation>Question directrice</translation>
    </message>
    <message>
        <source>Our five</source>
        <translation>Nos cinq</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>State of the vote</source>
        <translation>État du vote</translation>
    </message>
    <message>
        <source>How many are chosen</source>
        <translation>Nombre à choisir</translation>
    </message>
    <message>
        <source>Entitled to vote</source>
        <translation>Votants admis</translation>
    </message>
    <message>
        <source>Ballots handed in</source>
        <translation>Bulletins remis</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Vote opened</source>
        <translation>Ouverture du vote</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>Clôture du vote</translation>
    </message>
    <message>
        <source>Taken of the tied</source>
        <translation>Retenus parmi les ex æquo</translation>
    </message>
    <message>
        <source>Reason of the chair</source>
        <translation>Motif de la présidence</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Categories that vote</source>
        <translation>Catégories qui votent</translation>
    </message>
    <message>
        <source>What was adopted</source>
        <translation>Ce qui a été adopté</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Approvals counted</source>
        <translation>Approbations comptées</translation>
    </message>
    <message>
        <source>Counted in favour</source>
        <translation>Voix pour</translation>
    </message>
    <message>
        <source>Counted against</source>
        <translation>Voix contre</translation>
    </message>
    <message>
        <source>Counted as abstaining</source>
        <translation>Abstentions comptées</translation>
    </message>
    <message>
        <source>Voice in the roll call</source>
        <translation>Voix à l’appel nominal</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Element %1</source>
        <translation>Élément %1</translation>
    </message>
    <message>
        <source>An element</source>
        <translation>Un élément</translation>
    </message>
    <message>
        <source>Support of %1</source>
        <translation>Soutien de %1</translation>
    </message>
    <message>
        <source>Support of a body</source>
        <translation>Soutien d’un organisme</translation>
    </message>
    <message>
        <source>With the point %1</source>
        <translation>Avec le point %1</translation>
    </message>
    <message>
        <source>Apart from %1</source>
        <translation>Distinct de %1</translation>
    </message>
    <message>
        <source>a point that comes with the file</source>
        <translation>un point qui vient avec le fichier</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Paragraph of a document</source>
        <translation>Paragraphe d’un document</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>How votes are cast</source>
        <translation>Mode de vote</translation>
    </message>
    <message>
        <source>Most approvals on a ballot</source>
        <translation>Approbations par bulletin au plus</translation>
    </message>
    <message>
        <source>Dots of a voter</source>
        <translation>Points d’un votant</translation>
    </message>
    <message>
        <source>Most dots on one option</source>
        <translation>Points par option au plus</translation>
    </message>
    <message>
        <source>Groups that are needed</source>
        <translation>Groupes nécessaires</translation>
    </message>
    <message>
        <source>Who votes</source>
        <translation>Qui vote</translation>
    </message>
    <message>
        <source>List of voters</source>
        <translation>Liste des votants</translation>
    </message>
    <message>
        <source>Secret ballots</source>
        <translation>Bulletins secrets</translation>
    </message>
    <message>
        <source>Run-off of</source>
        <translation>Second tour de</translation>
    </message>
    <message>
        <source>Vote that it repeats</source>
        <translation>Vote qu’il répète</translation>
    </message>
    <message>
        <source>How the tie was settled</source>
        <translation>Comment l’égalité a été tranchée</translation>
    </message>
    <message>
        <source>Seal of the lot</source>
        <translation>Sceau du tirage</translation>
    </message>
    <message>
        <source>Seed of the lot</source>
        <translation>Graine du tirage</translation>
    </message>
    <message>
        <source>Word called out for the lot</source>
        <translation>Mot annoncé pour le tirage</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation>Partie du document</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Tenu distinct</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>changed</source>
        <translation>a modifié</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verb and object of what was taken back</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>took back</source>
        <translation>a repris</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>did again</source>
        <translation>a refait</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refait&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points saillants</translation>
    </message>
    <message numerus="yes">
        <source>%n points into %1</source>
        <translation>
            <numerusform>%n point dans %1</numerusform>
            <numerusform>%n points dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of %1 into %2</source>
        <translation>
            <numerusform>%n point de %1 dans %2</numerusform>
            <numerusform>%n points de %1 dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>merged</source>
        <translation>a fusionné</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n points into %1</source>
        <translation>
            <numerusform>Fusion de %n point dans %1</numerusform>
            <numerusform>Fusion de %n points dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>added to</source>
        <translation>a ajouté à</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a point to a recommendation</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation>Ajout à %2&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points to %1</source>
        <translation>
            <numerusform>%n point à %1</numerusform>
            <numerusform>%n points à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n points to %1</source>
        <translation>
            <numerusform>Ajout de %n point à %1</numerusform>
            <numerusform>Ajout de %n points à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>took off</source>
        <translation>a retiré</translation>
    </message>
    <message>
        <source>a point of %1</source>
        <translation>un point de %1</translation>
    </message>
    <message>
        <source>Took a point off %1</source>
        <translation>Retrait d’un point de %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a point from a recommendation</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Took %1 off %2</source>
        <translation>Retrait de %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>split off</source>
        <translation>a séparé</translation>
    </message>
    <message numerus="yes">
        <source>Split off %n points into %1</source>
        <translation>
            <numerusform>Séparation de %n point dans %1</numerusform>
            <numerusform>Séparation de %n points dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>joined to another</source>
        <translation>a rattaché à une autre</translation>
    </message>
    <message>
        <source>Joined %1 to another recommendation</source>
        <translation>Rattachement à une autre recommandation&#xa0;: %1</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>a reformulé</translation>
    </message>
    <message>
        <source>Reworded %1</source>
        <translation>Reformulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a wording before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Reworded %1 to %2</source>
        <translation>Reformulation&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>moved to the other track</source>
        <translation>a déplacé vers l’autre volet</translation>
    </message>
    <message>
        <source>Moved %1 to the other track</source>
        <translation>Déplacement vers l’autre volet&#xa0;: %1</translation>
    </message>
    <message>
        <source>moved to the priorities</source>
        <translation>a déplacé vers les priorités</translation>
    </message>
    <message>
        <source>Moved %1 to the priorities</source>
        <translation>Déplacement vers les priorités&#xa0;: %1</translation>
    </message>
    <message>
        <source>moved to follow-up</source>
        <translation>a déplacé vers le suivi</translation>
    </message>
    <message>
        <source>Moved %1 to follow-up</source>
        <translation>Déplacement vers le suivi&#xa0;: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>a ajouté</translation>
    </message>
    <message>
        <source>Added the recommendation %1</source>
        <translation>Ajout de la recommandation %1</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>a supprimé</translation>
    </message>
    <message>
        <source>Withdrew the recommendation %1</source>
        <translation>Suppression de la recommandation %1</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>a déplacé</translation>
    </message>
    <message>
        <source>Moved %1 in its track</source>
        <translation>Déplacement dans son volet&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>noted as present</source>
        <translation>a noté la présence</translation>
    </message>
    <message>
        <source>Noted as present: %1</source>
        <translation>Présence notée&#xa0;: %1</translation>
    </message>
    <message>
        <source>noted as absent</source>
        <translation>a noté l’absence</translation>
    </message>
    <message>
        <source>Noted as absent: %1</source>
        <translation>Absence notée&#xa0;: %1</translation>
    </message>
    <message>
        <source>took out of the group</source>
        <translation>a retiré du groupe</translation>
    </message>
    <message>
        <source>Took %1 out of the group</source>
        <translation>Retrait du groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>put in a group</source>
        <translation>a mis dans un groupe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>participants and their group</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Put %1 in the group %2</source>
        <translation>Mise dans le groupe %2&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participants to the groups of their regions</source>
        <translation>
            <numerusform>%n participant dans le groupe de sa région</numerusform>
            <numerusform>%n participants dans les groupes de leurs régions</numerusform>
        </translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>a réparti</translation>
    </message>
    <message>
        <source>Assigned %1</source>
        <translation>Répartition&#xa0;: %1</translation>
    </message>
    <message>
        <source>reported back</source>
        <translation>a noté le compte rendu</translation>
    </message>
    <message>
        <source>%1 reported back</source>
        <translation>Compte rendu fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>le groupe %1</translation>
    </message>
    <message>
        <source>the guiding question %1</source>
        <translation>la question directrice %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrew %1</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added the group %1</source>
        <translation>Ajout du groupe %1</translation>
    </message>
    <message>
        <source>Changed the group %1</source>
        <translation>Modification du groupe %1</translation>
    </message>
    <message>
        <source>Withdrew the group %1</source>
        <translation>Suppression du groupe %1</translation>
    </message>
    <message>
        <source>Added the guiding question %1</source>
        <translation>Ajout de la question directrice %1</translation>
    </message>
    <message>
        <source>Changed the guiding question %1</source>
        <translation>Modification de la question directrice %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a point and what was set for it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>a étiqueté</translation>
    </message>
    <message>
        <source>Tagged %1: %2</source>
        <translation>Étiquette ajoutée à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>Étiquette ajoutée à %1</translation>
    </message>
    <message>
        <source>took off a tag</source>
        <translation>a retiré une étiquette</translation>
    </message>
    <message>
        <source>Took a tag off %1: %2</source>
        <translation>Étiquette retirée de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Took a tag off %1</source>
        <translation>Étiquette retirée de %1</translation>
    </message>
    <message>
        <source>noted support</source>
        <translation>a noté un soutien</translation>
    </message>
    <message>
        <source>Noted who supports %1: %2</source>
        <translation>Soutien noté pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Noted who supports %1</source>
        <translation>Soutien noté pour %1</translation>
    </message>
    <message>
        <source>took off support</source>
        <translation>a retiré un soutien</translation>
    </message>
    <message>
        <source>Noted who no longer supports %1: %2</source>
        <translation>Soutien retiré à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Noted who no longer supports %1</source>
        <translation>Soutien retiré à %1</translation>
    </message>
    <message>
        <source>took out of our five</source>
        <translation>a retiré de nos cinq</translation>
    </message>
    <message>
        <source>Took %1 out of our five</source>
        <translation>Retrait de nos cinq&#xa0;: %1</translation>
    </message>
    <message>
        <source>put in our five</source>
        <translation>a mis dans nos cinq</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1, rang %2</translation>
    </message>
    <message>
        <source>Put %1 in our five, place %2</source>
        <translation>Mise dans nos cinq&#xa0;: %1, rang %2</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>a rédigé</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Rédaction&#xa0;: %1</translation>
    </message>
    <message>
        <source>set the kind</source>
        <translation>a défini le type</translation>
    </message>
    <message>
        <source>Set the kind of %1: %2</source>
        <translation>Type défini pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set the kind of %1</source>
        <translation>Type défini pour %1</translation>
    </message>
    <message>
        <source>set the stance</source>
        <translation>a défini la position</translation>
    </message>
    <message>
        <source>Set the stance of %1: %2</source>
        <translation>Position définie pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set the stance of %1</source>
        <translation>Position définie pour %1</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>Déplacement&#xa0;: %1</translation>
    </message>
    <message>
        <source>moved to a question</source>
        <translation>a déplacé vers une question</translation>
    </message>
    <message>
        <source>Moved %1 to the guiding question: %2</source>
        <translation>Déplacement de %1 vers la question directrice&#xa0;: %2</translation>
    </message>
    <message>
        <source>Moved %1 to another guiding question</source>
        <translation>Déplacement vers une autre question directrice&#xa0;: %1</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>a importé</translation>
    </message>
    <message>
        <source>Read in %1</source>
        <translation>Importation&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes and elements</source>
        <translation>
            <numerusform>%n thème ou élément</numerusform>
            <numerusform>%n thèmes et éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations</source>
        <translation>
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guiding questions</source>
        <translation>
            <numerusform>%n question directrice</numerusform>
            <numerusform>%n questions directrices</numerusform>
        </translation>
    </message>
    <message>
        <source>extended</source>
        <translation>a prolongé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minutes more than planned</source>
        <translation>
            <numerusform>%1, %n minute de plus que prévu</numerusform>
            <numerusform>%1, %n minutes de plus que prévu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extended %1, %n minutes more than planned</source>
        <translation>
            <numerusform>Prolongation&#xa0;: %1, %n minute de plus que prévu</numerusform>
            <numerusform>Prolongation&#xa0;: %1, %n minutes de plus que prévu</numerusform>
        </translation>
    </message>
    <message>
        <source>shifted</source>
        <translation>a décalé</translation>
    </message>
    <message>
        <source>what follows %1</source>
        <translation>ce qui suit %1</translation>
    </message>
    <message>
        <source>Shifted what follows %1</source>
        <translation>Décalage de ce qui suit %1</translation>
    </message>
    <message>
        <source>Added the session %1</source>
        <translation>Ajout de la séance %1</translation>
    </message>
    <message>
        <source>Changed the session %1</source>
        <translation>Modification de la séance %1</translation>
    </message>
    <message>
        <source>Moved the session %1</source>
        <translation>Déplacement de la séance %1</translation>
    </message>
    <message>
        <source>started</source>
        <translation>a commencé</translation>
    </message>
    <message>
        <source>Started the session %1</source>
        <translation>Début de la séance %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>a terminé</translation>
    </message>
    <message>
        <source>Ended the session %1</source>
        <translation>Fin de la séance %1</translation>
    </message>
    <message>
        <source>Withdrew the session %1</source>
        <translation>Suppression de la séance %1</translation>
    </message>
    <message>
        <source>made</source>
        <translation>a créé</translation>
    </message>
    <message>
        <source>Made the meeting %1</source>
        <translation>Création de la réunion %1</translation>
    </message>
    <message>
        <source>the details of the meeting</source>
        <translation>les informations de la réunion</translation>
    </message>
    <message>
        <source>Changed the details of the meeting</source>
        <translation>Modification des informations de la réunion</translation>
    </message>
    <message>
        <source>the vote on the priorities</source>
        <translation>le vote sur les priorités</translation>
    </message>
    <message>
        <source>the vote on follow-up</source>
        <translation>le vote sur le suivi</translation>
    </message>
    <message>
        <source>the vote</source>
        <translation>le vote</translation>
    </message>
    <message>
        <source>the vote %1</source>
        <translation>le vote %1</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>a compté</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Counted %1 for %2</source>
        <translation>Décompte&#xa0;: %1 pour %2</translation>
    </message>
    <message>
        <source>noted ballots</source>
        <translation>a noté des bulletins</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n ballots</source>
        <translation>
            <numerusform>%1&#xa0;: %n bulletin</numerusform>
            <numerusform>%1&#xa0;: %n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted %n ballots in %1</source>
        <translation>
            <numerusform>%n bulletin noté&#xa0;: %1</numerusform>
            <numerusform>%n bulletins notés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a vote and a reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>ruled on the tie</source>
        <translation>a tranché l’égalité</translation>
    </message>
    <message>
        <source>Ruled on the tie in %1</source>
        <translation>Égalité tranchée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up highlights</source>
        <translation>
            <numerusform>%n point saillant de suivi</numerusform>
            <numerusform>%n points saillants de suivi</numerusform>
        </translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>a adopté</translation>
    </message>
    <message>
        <source>Adopted %1</source>
        <translation>Adoption&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n priorities</source>
        <translation>
            <numerusform>%n priorité</numerusform>
            <numerusform>%n priorités</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme line</source>
        <translation>Ligne thématique</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Nom du document</translation>
    </message>
    <message>
        <source>Host, theme, date and place</source>
        <translation>Hôte, thème, date et lieu</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Who the mechanisms are</source>
        <translation>Présentation des mécanismes</translation>
    </message>
    <message>
        <source>The survey</source>
        <translation>L’enquête</translation>
    </message>
    <message>
        <source>What the discussions revealed</source>
        <translation>Ce que les discussions ont révélé</translation>
    </message>
    <message>
        <source>Five priorities</source>
        <translation>Cinq priorités</translation>
    </message>
    <message>
        <source>Five follow-up highlights</source>
        <translation>Cinq points saillants de suivi</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Importance of the meeting</source>
        <translation>Importance de la réunion</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>un paragraphe</translation>
    </message>
    <message>
        <source>the paragraph %1</source>
        <translation>le paragraphe %1</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>a préparé</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Préparation&#xa0;: %1</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>a ouvert</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>a clos</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Clôture&#xa0;: %1</translation>
    </message>
    <message>
        <source>rewrote</source>
        <translation>a réécrit</translation>
    </message>
    <message>
        <source>Rewrote %1</source>
        <translation>Réécriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>put back the template&apos;s</source>
        <translation>a rétabli le texte du modèle</translation>
    </message>
    <message>
        <source>Put back the template&apos;s wording of %1</source>
        <translation>Texte du modèle rétabli&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points, among them %1</source>
        <translation>
            <numerusform>%n point, dont %1</numerusform>
            <numerusform>%n points, dont %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two points</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>a gardé séparés</translation>
    </message>
    <message>
        <source>Kept %1 and %2 apart</source>
        <translation>Points gardés séparés&#xa0;: %1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n points apart, among them %1</source>
        <translation>
            <numerusform>%n point gardé séparé, dont %1</numerusform>
            <numerusform>%n points gardés séparés, dont %1</numerusform>
        </translation>
    </message>
    <message>
        <source>let be suggested again</source>
        <translation>a laissé proposer de nouveau</translation>
    </message>
    <message>
        <source>Let %1 and %2 be suggested again</source>
        <translation>Points proposés de nouveau&#xa0;: %1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>Let %n points be suggested again, among them %1</source>
        <translation>
            <numerusform>%n point proposé de nouveau, dont %1</numerusform>
            <numerusform>%n points proposés de nouveau, dont %1</numerusform>
        </translation>
    </message>
    <message>
        <source>set</source>
        <translation>a fixé</translation>
    </message>
    <message>
        <source>the words that count for nothing in overlaps</source>
        <translation>les mots qui ne comptent pas dans les rapprochements</translation>
    </message>
    <message>
        <source>Set the words that count for nothing in overlaps</source>
        <translation>Mots sans poids dans les rapprochements fixés</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a voter and an option</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>took back a voice</source>
        <translation>a retiré une voix</translation>
    </message>
    <message>
        <source>Took back the voice of %1 on %2</source>
        <translation>Voix de %1 sur %2 retirée</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>a voter, an option and a voice</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>a entendu</translation>
    </message>
    <message>
        <source>Heard %1</source>
        <translation>Entendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>withdrew an objection</source>
        <translation>a retiré une objection</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an option</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Withdrew an objection to %1</source>
        <translation>Objection à %1 retirée</translation>
    </message>
    <message>
        <source>to %1: %2</source>
        <comment>an option and an objection</comment>
        <translation>à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>noted an objection</source>
        <translation>a noté une objection</translation>
    </message>
    <message>
        <source>Noted an objection to %1</source>
        <translation>Objection à %1 notée</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>entered</source>
        <translation>a saisi</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>Saisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>the ballot of %1</source>
        <translation>le bulletin de %1</translation>
    </message>
    <message>
        <source>took back a ballot</source>
        <translation>a retiré un bulletin</translation>
    </message>
    <message>
        <source>Took back %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>set up a run-off</source>
        <translation>a préparé un second tour</translation>
    </message>
    <message>
        <source>Set up a run-off in %1</source>
        <translation>Second tour préparé dans %1</translation>
    </message>
    <message>
        <source>took the wider support</source>
        <translation>a pris le soutien le plus étendu</translation>
    </message>
    <message>
        <source>Settled the tie in %1 by the wider support</source>
        <translation>Égalité départagée dans %1 par le soutien le plus étendu</translation>
    </message>
    <message>
        <source>showed the lot&apos;s seed</source>
        <translation>a montré la graine du tirage</translation>
    </message>
    <message>
        <source>Showed the lot&apos;s seed in %1</source>
        <translation>Graine du tirage montrée dans %1</translation>
    </message>
    <message>
        <source>drew the lot</source>
        <translation>a tiré au sort</translation>
    </message>
    <message>
        <source>Settled the tie in %1 by lot</source>
        <translation>Égalité départagée dans %1 par tirage au sort</translation>
    </message>
    <message>
        <source>chose</source>
        <translation>a choisi</translation>
    </message>
    <message>
        <source>Chose between two values of %1</source>
        <translation>A choisi entre deux valeurs de %1</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Join a meeting</source>
        <translation>Rejoindre une réunion</translation>
    </message>
    <message>
        <source>The connection line that the organizer gave you: it begins with rapporteur://</source>
        <translation>La ligne de connexion que l’organisateur vous a donnée : elle commence par rapporteur://</translation>
    </message>
    <message>
        <source>Where the meeting is kept on this laptop</source>
        <translation>Où la réunion est conservée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Meetings (*.rapporteur)</source>
        <translation>Réunions (*.rapporteur)</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message numerus="yes">
        <source>%n changes wait here</source>
        <translation>
            <numerusform>%n modification attend ici</numerusform>
            <numerusform>%n modifications attendent ici</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 est en direct</translation>
    </message>
    <message>
        <source>%1 was last heard of %2</source>
        <translation>dernier signe de %1 à %2</translation>
    </message>
    <message>
        <source>%1 has not joined yet</source>
        <translation>%1 n’a pas encore rejoint</translation>
    </message>
    <message>
        <source>No line to the plenary</source>
        <translation>Pas de liaison avec la plénière</translation>
    </message>
    <message>
        <source>No line to the hub</source>
        <translation>Pas de liaison avec le serveur</translation>
    </message>
    <message>
        <source>The hub does not take everything</source>
        <translation>Le serveur n’accepte pas tout</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms live</source>
        <translation>
            <numerusform>%n salle en direct</numerusform>
            <numerusform>%n salles en direct</numerusform>
        </translation>
    </message>
    <message>
        <source>on its way to the plenary</source>
        <translation>en route vers la plénière</translation>
    </message>
    <message>
        <source>reached the plenary</source>
        <translation>parvenu à la plénière</translation>
    </message>
    <message>
        <source>This meeting is on this laptop alone; Host this meeting… or Join… connects it.</source>
        <translation>Cette réunion est sur cet ordinateur seul ; Héberger cette réunion… ou Rejoindre… la connecte.</translation>
    </message>
    <message>
        <source>The hub is there.</source>
        <translation>Le serveur est là.</translation>
    </message>
    <message>
        <source>The hub does not answer yet.</source>
        <translation>Le serveur ne répond pas encore.</translation>
    </message>
</context>
<context>
    <name>OverlapWords</name>
    <message>
        <source>One room agrees, another does not.</source>
        <translation>Une salle est d’accord, une autre non.</translation>
    </message>
    <message>
        <source>One is worded in the negative, another not.</source>
        <translation>L’un est formulé à la négative, l’autre non.</translation>
    </message>
    <message>
        <source>One wants less of what another wants more of.</source>
        <translation>L’un veut moins de ce dont l’autre veut plus.</translation>
    </message>
    <message>
        <source>They name different numbers.</source>
        <translation>Les nombres cités diffèrent.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>not reported yet</source>
        <comment>of a room</comment>
        <translation>pas encore restitué</translation>
    </message>
    <message>
        <source>reported %1</source>
        <comment>of a room, time</comment>
        <translation>restitué à %1</translation>
    </message>
    <message numerus="yes">
        <source>reported %1 · %n withdrawn since</source>
        <comment>of a room&apos;s points</comment>
        <translation>
            <numerusform>restitué à %1 · %n retiré depuis</numerusform>
            <numerusform>restitué à %1 · %n retirés depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation>Restitué à %1</translation>
    </message>
    <message numerus="yes">
        <source>Reported %1 · %n changes since</source>
        <translation>
            <numerusform>Restitué à %1 · %n modification depuis</numerusform>
            <numerusform>Restitué à %1 · %n modifications depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>new since %1</source>
        <comment>a point, time</comment>
        <translation>nouveau depuis %1</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a point</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <comment>a point, time</comment>
        <translation>modifié depuis %1</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a point</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Added after the room had reported back.</source>
        <translation>Ajouté après la restitution de la salle.</translation>
    </message>
    <message>
        <source>Before: “%1”</source>
        <translation>Avant : « %1 »</translation>
    </message>
    <message>
        <source>Now: “%1”</source>
        <translation>Maintenant : « %1 »</translation>
    </message>
    <message>
        <source>Now among the room&apos;s five.</source>
        <translation>Maintenant parmi les cinq de la salle.</translation>
    </message>
    <message>
        <source>No longer among the room&apos;s five.</source>
        <translation>N’est plus parmi les cinq de la salle.</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%n members, %1 present</source>
        <translation>
            <numerusform>%n membre, présents&#xa0;: %1</numerusform>
            <numerusform>%n membres, présents&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Salle %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Most supporters</source>
        <translation>Le plus de soutiens</translation>
    </message>
    <message>
        <source>Breadth first</source>
        <translation>L’étendue d’abord</translation>
    </message>
    <message>
        <source>Shared load (sequential Phragmén)</source>
        <translation>Charge partagée (Phragmén séquentiel)</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Parts égales</translation>
    </message>
    <message>
        <source>Proportional approval (PAV)</source>
        <translation>Approbation proportionnelle (PAV)</translation>
    </message>
    <message>
        <source>Proportional approval, one by one (sequential PAV)</source>
        <translation>Approbation proportionnelle, un par un (PAV séquentiel)</translation>
    </message>
    <message>
        <source>Proportional approval, striking out (reverse sequential PAV)</source>
        <translation>Approbation proportionnelle, par élimination (PAV séquentiel inversé)</translation>
    </message>
    <message>
        <source>Satisfaction approval (SAV)</source>
        <translation>Approbation par satisfaction (SAV)</translation>
    </message>
    <message>
        <source>Someone for everyone (Chamberlin-Courant)</source>
        <translation>Un pour chacun (Chamberlin-Courant)</translation>
    </message>
    <message>
        <source>Someone for everyone, one by one (sequential Chamberlin-Courant)</source>
        <translation>Un pour chacun, un par un (Chamberlin-Courant séquentiel)</translation>
    </message>
    <message>
        <source>Least discontent (minimax approval)</source>
        <translation>Le moindre mécontentement (approbation minimax)</translation>
    </message>
    <message>
        <source>Equal groups (Monroe)</source>
        <translation>Groupes égaux (Monroe)</translation>
    </message>
    <message>
        <source>Strongest weakest (maximin support)</source>
        <translation>Le plus faible au plus fort (soutien maximin)</translation>
    </message>
    <message>
        <source>Places in the ranking (Borda)</source>
        <translation>Places au classement (Borda)</translation>
    </message>
    <message>
        <source>Strongest paths (Schulze)</source>
        <translation>Chemins les plus forts (Schulze)</translation>
    </message>
    <message>
        <source>Clearest majorities (ranked pairs)</source>
        <translation>Majorités les plus nettes (paires ordonnées)</translation>
    </message>
    <message>
        <source>Transferable vote (STV)</source>
        <translation>Vote transférable (STV)</translation>
    </message>
    <message>
        <source>Most dots</source>
        <translation>Le plus de gommettes</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>La note la plus haute</translation>
    </message>
    <message>
        <source>The five with the most supporters.</source>
        <translation>Les cinq qui ont le plus de soutiens.</translation>
    </message>
    <message numerus="yes">
        <source>More than half of those who answered, and more than half in at least %n regions; then the most supporters.</source>
        <translation>
            <numerusform>Plus de la moitié de ceux qui ont répondu, et plus de la moitié dans au moins %n région&#xa0;; puis le plus de soutiens.</numerusform>
            <numerusform>Plus de la moitié de ceux qui ont répondu, et plus de la moitié dans au moins %n régions&#xa0;; puis le plus de soutiens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each chosen point is a load shared by its supporters; next comes the point whose supporters would then carry least.</source>
        <translation>Chaque point choisi est une charge que ses soutiens se partagent&#xa0;; vient ensuite le point dont les soutiens porteraient alors le moins.</translation>
    </message>
    <message>
        <source>Everyone has the same budget; a point is bought when its supporters can pay, cheapest a head first.</source>
        <translation>Chacun a le même budget&#xa0;; un point est acheté dès que ses soutiens peuvent le payer, le moins cher par tête d’abord.</translation>
    </message>
    <message>
        <source>The five that satisfy the room most, where a voter&apos;s second success counts half, the third a third.</source>
        <translation>Les cinq qui satisfont le plus la salle, le deuxième succès d’un votant comptant pour moitié, le troisième pour un tiers.</translation>
    </message>
    <message>
        <source>Next comes the point that adds most satisfaction, where a voter&apos;s second success counts half, the third a third.</source>
        <translation>Vient ensuite le point qui ajoute le plus de satisfaction, le deuxième succès d’un votant comptant pour moitié, le troisième pour un tiers.</translation>
    </message>
    <message>
        <source>From all points the one goes whose loss is felt least, until five are left, where a voter&apos;s second success counts half, the third a third.</source>
        <translation>De tous les points s’en va celui dont la perte se ressent le moins, jusqu’à ce qu’il en reste cinq, le deuxième succès d’un votant comptant pour moitié, le troisième pour un tiers.</translation>
    </message>
    <message>
        <source>Each voter has one vote, parted equally among all that they support; the five with the most votes.</source>
        <translation>Chaque votant a une voix, partagée à parts égales entre tout ce qu’il soutient&#xa0;; les cinq qui ont le plus de voix.</translation>
    </message>
    <message>
        <source>The five that leave the fewest voters without a point that they support.</source>
        <translation>Les cinq qui laissent le moins de votants sans un point qu’ils soutiennent.</translation>
    </message>
    <message>
        <source>Next comes the point with the most supporters among those who have none of theirs yet.</source>
        <translation>Vient ensuite le point qui a le plus de soutiens parmi ceux qui n’ont encore obtenu aucun des leurs.</translation>
    </message>
    <message>
        <source>The five that keep the ballot that differs most from them as near as can be.</source>
        <translation>Les cinq dont le bulletin le plus éloigné reste aussi proche que possible.</translation>
    </message>
    <message>
        <source>The voters are parted into five groups of equal size, each with a point of its own, so that as many as possible support the point of their group.</source>
        <translation>Les votants sont répartis en cinq groupes de même taille, chacun avec son point, de sorte que le plus grand nombre soutienne le point de son groupe.</translation>
    </message>
    <message>
        <source>Voters lend their support to the chosen points; next comes the point that leaves the weakest of them strongest.</source>
        <translation>Les votants prêtent leur soutien aux points choisis&#xa0;; vient ensuite le point qui laisse le plus faible d’entre eux aussi fort que possible.</translation>
    </message>
    <message>
        <source>On each ballot a place higher is worth one more; the five worth most.</source>
        <translation>Sur chaque bulletin, une place plus haut vaut un de plus&#xa0;; les cinq qui valent le plus.</translation>
    </message>
    <message>
        <source>Any two points are compared on all ballots; a point is ahead where its chain of majorities over the other is the stronger.</source>
        <translation>Les points sont comparés deux à deux sur tous les bulletins&#xa0;; un point est devant quand sa chaîne de majorités sur l’autre est la plus forte.</translation>
    </message>
    <message>
        <source>Any two points are compared on all ballots; the clearest majorities set the order first, and those that contradict them are left out.</source>
        <translation>Les points sont comparés deux à deux sur tous les bulletins&#xa0;; les majorités les plus nettes fixent l’ordre d’abord, et celles qui les contredisent sont écartées.</translation>
    </message>
    <message>
        <source>Each voter has one vote, for the highest of theirs that is still in; what a chosen point does not need passes on, and the weakest goes out.</source>
        <translation>Chaque votant a une voix, pour le plus haut des siens encore en lice&#xa0;; ce dont un point choisi n’a pas besoin passe au suivant, et le plus faible sort.</translation>
    </message>
    <message>
        <source>The five with the most dots.</source>
        <translation>Les cinq qui ont le plus de gommettes.</translation>
    </message>
    <message>
        <source>The five with the highest total score.</source>
        <translation>Les cinq dont la note totale est la plus haute.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this is translated into, e.g. &quot;fr&quot;</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Follow-up mechanism</source>
        <translation>Mécanisme de suivi</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>General agreement</source>
        <translation>Accord général</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Non tranché</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Travail en groupes</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaire</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Vote à main levée</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Vote par approbation</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Rapporteur, %1</source>
        <translation>Rapporteur, %1</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appel nominal</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Pastilles</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>The meeting&apos;s short title, for example “GRCP 7”</source>
        <translation>Le titre court de la réunion, par exemple «&#xa0;GRCP 7&#xa0;»</translation>
    </message>
    <message>
        <source>Where the meeting is kept</source>
        <translation>Où la réunion est conservée</translation>
    </message>
    <message>
        <source>Meetings (*.rapporteur)</source>
        <translation>Réunions (*.rapporteur)</translation>
    </message>
    <message>
        <source>Open a meeting</source>
        <translation>Ouvrir une réunion</translation>
    </message>
</context>
<context>
    <name>ui::AdoptionSection</name>
    <message>
        <source>Lines to adopt, in order</source>
        <translation>Lignes à adopter, dans l’ordre</translation>
    </message>
    <message>
        <source>Recommendations that are not among the lines</source>
        <translation>Recommandations qui ne figurent pas parmi les lignes</translation>
    </message>
    <message>
        <source>Reason for what is adopted</source>
        <translation>Motif de ce qui est adopté</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motif, pour le procès-verbal</translation>
    </message>
    <message>
        <source>Change the lines</source>
        <translation>Modifier les lignes</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Exchange the line</source>
        <translation>Remplacer la ligne</translation>
    </message>
    <message>
        <source>Add as last</source>
        <translation>Ajouter en dernier</translation>
    </message>
    <message>
        <source>Back to what was proposed</source>
        <translation>Revenir à la proposition</translation>
    </message>
    <message>
        <source>Adopted, in this order</source>
        <translation>Adoptées, dans cet ordre</translation>
    </message>
    <message>
        <source>To adopt, in this order</source>
        <translation>À adopter, dans cet ordre</translation>
    </message>
    <message>
        <source>Adopt other lines</source>
        <translation>Adopter d’autres lignes</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motif&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::AgendaModel</name>
    <message>
        <source>Room %1</source>
        <translation>Salle %1</translation>
    </message>
    <message>
        <source>Moderator: %1</source>
        <translation>Modérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
</context>
<context>
    <name>ui::AgendaScreen</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>One more minute for the session</source>
        <translation>Une minute de plus pour la séance</translation>
    </message>
    <message>
        <source>Withdraw session</source>
        <translation>Retirer la séance</translation>
    </message>
    <message>
        <source>Move session up</source>
        <translation>Monter la séance</translation>
    </message>
    <message>
        <source>Move session down</source>
        <translation>Descendre la séance</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Pas encore d’ordre du jour</translation>
    </message>
    <message>
        <source>The sessions stand here by day, with their times, rooms, moderators and speakers. Import a table of them, or add the first one.</source>
        <translation>Les séances figurent ici par jour, avec leurs horaires, salles, modérateurs et orateurs. Importez-en un tableau ou ajoutez la première.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Shift later sessions by the delay</source>
        <translation>Décaler les séances suivantes du retard</translation>
    </message>
</context>
<context>
    <name>ui::BallotForm</name>
    <message>
        <source>Enter the ballot</source>
        <translation>Saisir le bulletin</translation>
    </message>
    <message>
        <source>The options of the ballot</source>
        <translation>Les options du bulletin</translation>
    </message>
    <message>
        <source>–</source>
        <comment>not ranked</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Choose a voter to enter a ballot by hand.</source>
        <translation>Choisissez un votant pour saisir un bulletin à la main.</translation>
    </message>
    <message>
        <source>%1 has voted:</source>
        <translation>%1 a voté&#xa0;:</translation>
    </message>
    <message>
        <source>Ballot of %1</source>
        <translation>Bulletin de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %n</source>
        <translation>
            <numerusform>%1 sur %n au plus</numerusform>
            <numerusform>%1 sur %n au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n cochée</numerusform>
            <numerusform>%n cochées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dots given</source>
        <translation>
            <numerusform>%1 gommette donnée sur %n</numerusform>
            <numerusform>%1 gommettes données sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A score from 0 to %1 for each option</source>
        <translation>Une note de 0 à %1 pour chaque option</translation>
    </message>
    <message>
        <source>1 for the first place, 2 for the second; equal places are allowed</source>
        <translation>1 pour la première place, 2 pour la deuxième&#xa0;; les places égales sont permises</translation>
    </message>
</context>
<context>
    <name>ui::BallotLimits</name>
    <message>
        <source>On one ballot, at most</source>
        <translation>Sur un bulletin, au plus</translation>
    </message>
    <message>
        <source>Dots of each voter</source>
        <translation>Gommettes de chaque votant</translation>
    </message>
    <message>
        <source>On one option, at most</source>
        <translation>Sur une option, au plus</translation>
    </message>
    <message>
        <source>all that they can accept</source>
        <translation>tout ce qui est acceptable</translation>
    </message>
</context>
<context>
    <name>ui::BallotPage</name>
    <message>
        <source>Leave without voting</source>
        <translation>Partir sans voter</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Your ballot</source>
        <translation>Votre bulletin</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
</context>
<context>
    <name>ui::BallotsPanel</name>
    <message>
        <source>Codes for the voters…</source>
        <translation>Codes des votants…</translation>
    </message>
    <message>
        <source>Take the ballot back</source>
        <translation>Retirer le bulletin</translation>
    </message>
    <message>
        <source>Results stay hidden until the vote closes.</source>
        <translation>Les résultats restent cachés jusqu’à la clôture du vote.</translation>
    </message>
    <message>
        <source>Ballots cannot be traced to voters; who voted is kept, what they chose is not.</source>
        <translation>Les bulletins ne mènent pas aux votants&#xa0;; qui a voté est conservé, ce qu’ils ont choisi ne l’est pas.</translation>
    </message>
    <message>
        <source>A code lets its voter vote once. New codes are made for all who have not voted, and earlier ones stop counting.</source>
        <translation>Un code permet de voter une fois. De nouveaux codes sont faits pour tous ceux qui n’ont pas voté, et les précédents ne valent plus.</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation>Qui peut voter</translation>
    </message>
    <message>
        <source>Find a voter</source>
        <translation>Chercher un votant</translation>
    </message>
    <message>
        <source>Find a voter (/)</source>
        <translation>Chercher un votant (/)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation>
            <numerusform>%1 sur %n a voté</numerusform>
            <numerusform>%1 sur %n ont voté</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the codes of the voters</source>
        <translation>Enregistrer les codes des votants</translation>
    </message>
    <message>
        <source>codes.csv</source>
        <translation>codes.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n codes; codes from before count no more.</source>
        <translation>
            <numerusform>%n code enregistré&#xa0;; les codes d’avant ne valent plus.</numerusform>
            <numerusform>%n codes enregistrés&#xa0;; les codes d’avant ne valent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import ballots…</source>
        <translation>Importer des bulletins…</translation>
    </message>
    <message>
        <source>Import ballots</source>
        <translation>Importer des bulletins</translation>
    </message>
    <message numerus="yes">
        <source>Put in %n ballots.</source>
        <translation>
            <numerusform>%n bulletin versé.</numerusform>
            <numerusform>%n bulletins versés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardCards</name>
    <message>
        <source>P%1</source>
        <comment>a priority&apos;s number</comment>
        <translation>P%1</translation>
    </message>
    <message>
        <source>F%1</source>
        <comment>a follow-up&apos;s number</comment>
        <translation>S%1</translation>
    </message>
</context>
<context>
    <name>ui::BoardCommands</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Show what the point was merged into</source>
        <translation>Montrer en quoi le point a été fusionné</translation>
    </message>
    <message>
        <source>Edit the wording</source>
        <translation>Modifier le libellé</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Join into the one above</source>
        <translation>Joindre à celle du dessus</translation>
    </message>
    <message>
        <source>Split the chosen sources off</source>
        <translation>Séparer les sources choisies</translation>
    </message>
    <message>
        <source>Take the source off</source>
        <translation>Retirer la source</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Reprendre la fusion</translation>
    </message>
    <message>
        <source>Show the priorities</source>
        <translation>Afficher les priorités</translation>
    </message>
    <message>
        <source>Show the follow-up</source>
        <translation>Afficher le suivi</translation>
    </message>
    <message>
        <source>Into follow-up</source>
        <translation>Vers le suivi</translation>
    </message>
    <message>
        <source>Into priorities</source>
        <translation>Vers les priorités</translation>
    </message>
    <message>
        <source>Move to follow-up</source>
        <translation>Déplacer vers le suivi</translation>
    </message>
    <message>
        <source>Move to priorities</source>
        <translation>Déplacer vers les priorités</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a recommendation&apos;s number</comment>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Add to the recommendation</source>
        <translation>Ajouter à la recommandation</translation>
    </message>
    <message>
        <source>Show what changed of the point</source>
        <translation>Montrer ce qui a changé du point</translation>
    </message>
    <message>
        <source>Nothing of this point has changed since its room reported back.</source>
        <translation>Rien de ce point n’a changé depuis la restitution de sa salle.</translation>
    </message>
</context>
<context>
    <name>ui::BoardScreen</name>
    <message>
        <source>Recommendation board</source>
        <translation>Tableau des recommandations</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Pas encore de points</translation>
    </message>
    <message>
        <source>What the rooms write down stands here side by side, to be merged into recommendations.</source>
        <translation>Ce que notent les salles figure ici côte à côte, pour être fusionné en recommandations.</translation>
    </message>
    <message>
        <source>Filter: all themes</source>
        <translation>Filtre&#xa0;: tous les thèmes</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Put to the vote</source>
        <translation>Mettre aux voix</translation>
    </message>
    <message>
        <source>Go to the rooms</source>
        <translation>Aller aux salles</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n fusionné</numerusform>
            <numerusform>%n fusionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of %1 selected</source>
        <translation>
            <numerusform>%n point de %1 sélectionné</numerusform>
            <numerusform>%n points de %1 sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms not reported yet</source>
        <translation>
            <numerusform>%n salle pas encore restituée</numerusform>
            <numerusform>%n salles pas encore restituées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChipField</name>
    <message>
        <source>Type to find</source>
        <translation>Saisir pour chercher</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>ui::CodePage</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Your one-time code</source>
        <translation>Votre code à usage unique</translation>
    </message>
    <message>
        <source>Touch or type your code</source>
        <translation>Touchez ou tapez votre code</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>Effacer le dernier signe</translation>
    </message>
</context>
<context>
    <name>ui::CollectDialog</name>
    <message>
        <source>Collect</source>
        <translation>Recueillir</translation>
    </message>
    <message>
        <source>What the files bring</source>
        <translation>Ce qu’apportent les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed in two places. The later value counts, unless you choose another:</source>
        <translation>
            <numerusform>%n champ a été modifié en deux endroits. La valeur la plus récente compte, sauf si vous en choisissez une autre :</numerusform>
            <numerusform>%n champs ont été modifiés en deux endroits. La valeur la plus récente compte, sauf si vous en choisissez une autre :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n</source>
        <translation>
            <numerusform>Recueillir %n</numerusform>
            <numerusform>Recueillir %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n entries</source>
        <translation>
            <numerusform>Recueillir %n entrée</numerusform>
            <numerusform>Recueillir %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Have the chosen values count</source>
        <translation>Faire compter les valeurs choisies</translation>
    </message>
    <message>
        <source>Collect without this file</source>
        <translation>Recueillir sans ce fichier</translation>
    </message>
    <message>
        <source>Collect without “%1”</source>
        <translation>Recueillir sans « %1 »</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Collect nothing</source>
        <translation>Ne rien recueillir</translation>
    </message>
    <message>
        <source>Collect meeting files</source>
        <translation>Recueillir des fichiers de réunion</translation>
    </message>
    <message>
        <source>Meeting files (*.rapporteur);;All files (*)</source>
        <translation>Fichiers de réunion (*.rapporteur);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Files that were read</source>
        <translation>Fichiers lus</translation>
    </message>
    <message>
        <source>Reading “%1”, %2 of %3…</source>
        <translation>Lecture de « %1 », %2 sur %3…</translation>
    </message>
    <message numerus="yes">
        <source>Somebody went on writing meanwhile, so %n more fields were changed in two places. The later value counts, unless you choose another:</source>
        <translation>
            <numerusform>Quelqu’un a continué d’écrire entre-temps, et %n autre champ a été modifié en deux endroits. La valeur la plus récente compte, sauf si vous en choisissez une autre :</numerusform>
            <numerusform>Quelqu’un a continué d’écrire entre-temps, et %n autres champs ont été modifiés en deux endroits. La valeur la plus récente compte, sauf si vous en choisissez une autre :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnsArea</name>
    <message>
        <source>The rooms&apos; points</source>
        <translation>Les points des salles</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n points</source>
        <translation>
            <numerusform>%1&#xa0;: %n point</numerusform>
            <numerusform>%1&#xa0;: %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Pas encore de points</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>Masqué par le filtre</translation>
    </message>
    <message>
        <source>Points of %1, %2</source>
        <extracomment>A room and whether it has reported, e.g. &quot;Points of Africa, reported 11:52&quot;</extracomment>
        <translation>Points de %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::ConclusionsModel</name>
    <message>
        <source>In both rooms</source>
        <translation>Dans les deux salles</translation>
    </message>
    <message>
        <source>In all three rooms</source>
        <translation>Dans les trois salles</translation>
    </message>
    <message>
        <source>In all four rooms</source>
        <translation>Dans les quatre salles</translation>
    </message>
    <message>
        <source>In all five rooms</source>
        <translation>Dans les cinq salles</translation>
    </message>
    <message>
        <source>In all six rooms</source>
        <translation>Dans les six salles</translation>
    </message>
    <message>
        <source>In all seven rooms</source>
        <translation>Dans les sept salles</translation>
    </message>
    <message>
        <source>In all eight rooms</source>
        <translation>Dans les huit salles</translation>
    </message>
    <message numerus="yes">
        <source>In all %n rooms</source>
        <translation>
            <numerusform>Dans %n salle</numerusform>
            <numerusform>Dans les %n salles</numerusform>
        </translation>
    </message>
    <message>
        <source>In two of three</source>
        <translation>Dans deux sur trois</translation>
    </message>
    <message>
        <source>In three of four</source>
        <translation>Dans trois sur quatre</translation>
    </message>
    <message>
        <source>In four of five</source>
        <translation>Dans quatre sur cinq</translation>
    </message>
    <message>
        <source>In five of six</source>
        <translation>Dans cinq sur six</translation>
    </message>
    <message>
        <source>In six of seven</source>
        <translation>Dans six sur sept</translation>
    </message>
    <message>
        <source>In seven of eight</source>
        <translation>Dans sept sur huit</translation>
    </message>
    <message numerus="yes">
        <source>In all rooms but one of %n</source>
        <translation>
            <numerusform>Dans toutes les salles sauf une, sur %n</numerusform>
            <numerusform>Dans toutes les salles sauf une, sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>pas dans %1</translation>
    </message>
    <message>
        <source>Where rooms differ</source>
        <translation>Où les salles diffèrent</translation>
    </message>
    <message>
        <source>Not yet settled in every room</source>
        <translation>Pas encore tranché partout</translation>
    </message>
    <message>
        <source>Enter or a double click shows it on the Board</source>
        <translation>Entrée ou un double clic le montre au Tableau</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmPage</name>
    <message>
        <source>Cast my ballot</source>
        <translation>Déposer mon bulletin</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Is this your ballot?</source>
        <translation>Est-ce votre bulletin&#xa0;?</translation>
    </message>
    <message>
        <source>What you cast</source>
        <translation>Ce que vous votez</translation>
    </message>
</context>
<context>
    <name>ui::ConsensusView</name>
    <message>
        <source>Result of the consensus round</source>
        <translation>Résultat de la recherche de consensus</translation>
    </message>
    <message>
        <source>Agreed: nobody objects.</source>
        <translation>Accord&#xa0;: personne n’objecte.</translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConvergenceDelegate</name>
    <message>
        <source>disagree</source>
        <translation>désaccord</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>non tranché</translation>
    </message>
</context>
<context>
    <name>ui::ConvergenceModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>groups that raised it, groups</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 did not raise %2</source>
        <translation>%1 n’a pas soulevé %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 raised %2: %n points</source>
        <translation>
            <numerusform>%1 a soulevé %2&#xa0;: %n point</numerusform>
            <numerusform>%1 a soulevé %2&#xa0;: %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with disagreement</source>
        <translation>%1, avec désaccord</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>%1, not settled</source>
        <translation>%1, non tranché</translation>
    </message>
</context>
<context>
    <name>ui::ConvergenceScreen</name>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Which elements the rooms raised stands here side by side, as soon as their points carry elements.</source>
        <translation>Les éléments soulevés par les salles figurent ici côte à côte, dès que leurs points portent des éléments.</translation>
    </message>
    <message>
        <source>By element</source>
        <translation>Par élément</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Retour au Tableau</translation>
    </message>
    <message>
        <source>which conclusions are repeated across the rooms</source>
        <translation>quelles conclusions se répètent d’une salle à l’autre</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>What each group raised</source>
        <translation>Ce que chaque groupe a soulevé</translation>
    </message>
    <message>
        <source>What the rooms share</source>
        <translation>Ce que les salles ont en commun</translation>
    </message>
    <message>
        <source>Who raised it</source>
        <translation>Qui l’a soulevé</translation>
    </message>
    <message>
        <source>Nobody here raised “%1”</source>
        <translation>Personne ici n’a soulevé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n points</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n point</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the convergence table</source>
        <translation>Exporter le tableau de convergence</translation>
    </message>
    <message>
        <source>%1 convergence</source>
        <comment>file name</comment>
        <translation>%1 convergence</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>Le tableau a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Where rooms differ</source>
        <translation>Où les salles diffèrent</translation>
    </message>
</context>
<context>
    <name>ui::CountingPanel</name>
    <message>
        <source>Figures, by option</source>
        <translation>Chiffres, par option</translation>
    </message>
    <message>
        <source>Shown to nobody until the round closes</source>
        <translation>Montrés à personne avant la clôture du scrutin</translation>
    </message>
    <message>
        <source>Figures as they are counted</source>
        <translation>Chiffres au fil du dépouillement</translation>
    </message>
    <message>
        <source>Ballots handed in</source>
        <translation>Bulletins remis</translation>
    </message>
    <message>
        <source>Voters in the room</source>
        <translation>Votants dans la salle</translation>
    </message>
</context>
<context>
    <name>ui::DisputeCard</name>
    <message>
        <source>%1, %2</source>
        <comment>a field and where a value was written</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What belongs to a vote stays as the later one has it.</source>
        <translation>Ce qui appartient à un vote reste tel que dans la version la plus récente.</translation>
    </message>
</context>
<context>
    <name>ui::ElectorateChoice</name>
    <message>
        <source>Everybody who is noted as present, or all where presence was never noted.</source>
        <translation>Toutes les personnes notées présentes, ou toutes si la présence n’a jamais été notée.</translation>
    </message>
    <message>
        <source>Categories whose participants vote</source>
        <translation>Catégories dont les participants votent</translation>
    </message>
    <message>
        <source>Entitled to vote</source>
        <translation>Ont le droit de vote</translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation>Qui peut voter</translation>
    </message>
</context>
<context>
    <name>ui::EntryBox</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>body</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>element</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>Ctrl ↑</source>
        <comment>key</comment>
        <translation>Ctrl ↑</translation>
    </message>
    <message>
        <source>edit last</source>
        <translation>modifier le dernier</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>Type a point and press Enter</source>
        <translation>Saisissez un point et appuyez sur Enter</translation>
    </message>
    <message>
        <source>What fits the word being typed</source>
        <translation>Ce qui correspond au mot en cours de saisie</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <comment>key</comment>
        <translation>Ctrl L</translation>
    </message>
</context>
<context>
    <name>ui::FieldWords::FieldWords</name>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>ui::FilterMenu</name>
    <message>
        <source>Open points only</source>
        <translation>Points ouverts seulement</translation>
    </message>
    <message>
        <source>Filter by theme</source>
        <translation>Filtrer par thème</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Filter: open points</source>
        <translation>Filtre&#xa0;: points ouverts</translation>
    </message>
    <message>
        <source>Filter: all themes</source>
        <translation>Filtre&#xa0;: tous les thèmes</translation>
    </message>
    <message>
        <source>Filter: %1, open</source>
        <translation>Filtre&#xa0;: %1, ouverts</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::FindOrRun</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing in this meeting says that</source>
        <translation>Rien dans cette réunion ne dit cela</translation>
    </message>
</context>
<context>
    <name>ui::FormPanel</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the form without saving</source>
        <translation>Quitter le formulaire sans enregistrer</translation>
    </message>
</context>
<context>
    <name>ui::FrameActions</name>
    <message>
        <source>New meeting…</source>
        <translation>Nouvelle réunion…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the sample meeting</source>
        <translation>Ouvrir la réunion d’exemple</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Rechercher ou exécuter</translation>
    </message>
    <message>
        <source>Search this screen</source>
        <translation>Rechercher dans cet écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>À propos de Rapporteur</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take off the projector</source>
        <translation>Retirer du projecteur</translation>
    </message>
    <message>
        <source>Blank the projector</source>
        <translation>Projecteur noir</translation>
    </message>
    <message>
        <source>Host this meeting…</source>
        <translation>Héberger cette réunion…</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>Recueillir…</translation>
    </message>
    <message>
        <source>Give a room its copy…</source>
        <translation>Donner sa copie à une salle…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Rejoindre…</translation>
    </message>
    <message>
        <source>How the rooms are connected</source>
        <translation>Comment les salles sont connectées</translation>
    </message>
    <message>
        <source>Colours and language</source>
        <translation>Couleurs et langue</translation>
    </message>
</context>
<context>
    <name>ui::GiveDialog</name>
    <message>
        <source>Give a room its copy</source>
        <translation>Donner sa copie à une salle</translation>
    </message>
    <message>
        <source>The groups</source>
        <translation>Les groupes</translation>
    </message>
    <message>
        <source>The copy starts on the room&apos;s screen and writes for that room only. It holds no ballots and nothing of the other rooms.</source>
        <translation>La copie s’ouvre sur l’écran de la salle et n’écrit que pour elle. Elle ne contient ni bulletins ni rien des autres salles.</translation>
    </message>
    <message>
        <source>There are no groups yet; add or import them on the screen People first.</source>
        <translation>Il n’y a pas encore de groupes ; ajoutez-les ou importez-les d’abord à l’écran Personnes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Give no copy</source>
        <translation>Ne pas donner de copie</translation>
    </message>
    <message>
        <source>Save its copy…</source>
        <translation>Enregistrer sa copie…</translation>
    </message>
    <message>
        <source>Save the copy of the chosen group</source>
        <translation>Enregistrer la copie du groupe choisi</translation>
    </message>
    <message>
        <source>Where the copy of %1 is kept</source>
        <translation>Où la copie de %1 est conservée</translation>
    </message>
    <message>
        <source>Meeting files (*.rapporteur)</source>
        <translation>Fichiers de réunion (*.rapporteur)</translation>
    </message>
    <message>
        <source>%1&apos;s copy was written to “%2”.</source>
        <translation>La copie de %1 a été écrite dans « %2 ».</translation>
    </message>
</context>
<context>
    <name>ui::GroupActions</name>
    <message>
        <source>Put into group</source>
        <translation>Mettre dans un groupe</translation>
    </message>
    <message>
        <source>Out of any group</source>
        <translation>Hors de tout groupe</translation>
    </message>
    <message>
        <source>Groups to put the participants into</source>
        <translation>Groupes où mettre les participants</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Mettre dans %1</translation>
    </message>
</context>
<context>
    <name>ui::GroupForm</name>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Mark, two letters</source>
        <translation>Sigle, deux lettres</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Interpretation, e.g. en fr es</source>
        <translation>Interprétation, p. ex. en fr es</translation>
    </message>
    <message>
        <source>Facilitators, one a line</source>
        <translation>Facilitateurs, un par ligne</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Edit the group</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>choix automatique</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un groupe doit avoir un nom.</translation>
    </message>
    <message>
        <source>A group needs a mark of two letters.</source>
        <translation>Un groupe doit avoir un sigle de deux lettres.</translation>
    </message>
</context>
<context>
    <name>ui::GroupTabs</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>%1, only to be read</source>
        <translation>%1, en lecture seule</translation>
    </message>
</context>
<context>
    <name>ui::HandedCard</name>
    <message>
        <source>%1: %2</source>
        <comment>a room and how many</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::HighlightsScreen</name>
    <message>
        <source>Highlights document</source>
        <translation>Document «&#xa0;Points saillants&#xa0;»</translation>
    </message>
    <message>
        <source>Export as a Word document (.docx)</source>
        <translation>Exporter en document Word (.docx)</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Edit the wording</source>
        <translation>Modifier le libellé</translation>
    </message>
    <message>
        <source>Go to the vote</source>
        <translation>Aller au vote</translation>
    </message>
    <message>
        <source>Show the document larger</source>
        <translation>Agrandir le document</translation>
    </message>
    <message>
        <source>Show the document smaller</source>
        <translation>Réduire le document</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Langue&#xa0;: anglais</translation>
    </message>
    <message>
        <source>Language: French</source>
        <translation>Langue&#xa0;: français</translation>
    </message>
    <message>
        <source>Paragraphs of the document</source>
        <translation>Paragraphes du document</translation>
    </message>
    <message>
        <source>Sources and wordings</source>
        <translation>Sources et libellés</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points saillants</translation>
    </message>
    <message>
        <source>Export the Highlights document</source>
        <translation>Exporter le document «&#xa0;Points saillants&#xa0;»</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>numbers of paragraphs, priorities and follow-up highlights</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n priorities</source>
        <translation>
            <numerusform>%n priorité</numerusform>
            <numerusform>%n priorités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up highlights</source>
        <translation>
            <numerusform>%n point saillant de suivi</numerusform>
            <numerusform>%n points saillants de suivi</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>The priorities and the follow-up highlights are not adopted yet.</source>
        <translation>Les priorités et les points saillants de suivi ne sont pas encore adoptés.</translation>
    </message>
    <message>
        <source>The follow-up highlights are not adopted yet.</source>
        <translation>Les points saillants de suivi ne sont pas encore adoptés.</translation>
    </message>
    <message>
        <source>The priorities are not adopted yet.</source>
        <translation>Les priorités ne sont pas encore adoptées.</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>Provenance&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>paragraph and heading</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This item is one of the partnerships in the details of the meeting.</source>
        <translation>Cet élément est l’un des partenariats indiqués dans les informations de la réunion.</translation>
    </message>
    <message>
        <source>This wording stands in place of the template’s, in every language.</source>
        <translation>Ce libellé remplace celui du modèle, dans toutes les langues.</translation>
    </message>
    <message>
        <source>This is the template’s wording. Yours will stand in every language.</source>
        <translation>Ce libellé est celui du modèle. Le vôtre vaudra pour toutes les langues.</translation>
    </message>
    <message>
        <source>Edit the paragraph</source>
        <translation>Modifier le paragraphe</translation>
    </message>
    <message>
        <source>Highlights document, %1</source>
        <translation>Document «&#xa0;Points saillants&#xa0;», %1</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, repris</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>ui::HistoryScreen</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Check that nothing in the file was lost or altered</source>
        <translation>Vérifier que rien n’a été perdu ni altéré dans le fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the history as a table</source>
        <translation>Exporter l’historique sous forme de tableau</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Auteur des modifications</translation>
    </message>
    <message>
        <source>Changes on which screen</source>
        <translation>Écran des modifications</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Search (/)</source>
        <translation>Rechercher (/)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Every screen</source>
        <translation>Tous les écrans</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of changes, result of a check</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>the chain of the one device holds</source>
        <translation>la chaîne du seul appareil est intacte</translation>
    </message>
    <message numerus="yes">
        <source>the chains of all %n devices hold</source>
        <translation>
            <numerusform>la chaîne de %n appareil est intacte</numerusform>
            <numerusform>les chaînes des %n appareils sont intactes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is whole: nothing was lost or altered.</source>
        <translation>Le fichier est intact&#xa0;: rien n’a été perdu ni altéré.</translation>
    </message>
    <message numerus="yes">
        <source>%n faults found</source>
        <translation>
            <numerusform>%n anomalie trouvée</numerusform>
            <numerusform>%n anomalies trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>History.csv</source>
        <translation>Historique.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryView</name>
    <message>
        <source>Changes, the newest first</source>
        <translation>Modifications, les plus récentes en premier</translation>
    </message>
    <message>
        <source>No change matches what you look for.</source>
        <translation>Aucune modification ne correspond à votre recherche.</translation>
    </message>
</context>
<context>
    <name>ui::HostingDialog</name>
    <message>
        <source>Host this meeting</source>
        <translation>Héberger cette réunion</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Cesser d’héberger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The hub is being started or stopped</source>
        <translation>Le serveur démarre ou s’arrête</translation>
    </message>
    <message>
        <source>The line of “%1” was copied.</source>
        <translation>La ligne de « %1 » a été copiée.</translation>
    </message>
    <message>
        <source>This meeting is hosted here</source>
        <translation>Cette réunion est hébergée ici</translation>
    </message>
    <message>
        <source>This computer becomes the hub: rooms on the same network join it by a QR code or a line of text, and it runs until you stop it, also when this window is closed.</source>
        <translation>Cet ordinateur devient le serveur : les salles du même réseau le rejoignent par un code QR ou une ligne de texte, et il fonctionne jusqu’à ce que vous l’arrêtiez, même cette fenêtre fermée.</translation>
    </message>
    <message>
        <source>The hub is being started; the first time this takes some seconds.</source>
        <translation>Le serveur démarre ; la première fois, cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is a new line; the old one is void.</source>
        <translation>Il y a une nouvelle ligne ; l’ancienne est sans effet.</translation>
    </message>
    <message>
        <source>The hub is being stopped.</source>
        <translation>Le serveur s’arrête.</translation>
    </message>
    <message>
        <source>The hub is stopped. What the rooms sent is kept here, and they go on in their own files.</source>
        <translation>Le serveur est arrêté. Ce que les salles ont envoyé est conservé ici, et elles continuent dans leurs propres fichiers.</translation>
    </message>
    <message>
        <source>Other laptops find this one at %1. Choose a room and send it the line, or let it scan the code with a phone.</source>
        <translation>Les autres ordinateurs trouvent celui-ci à %1. Choisissez une salle et envoyez-lui la ligne, ou faites-lui scanner le code avec un téléphone.</translation>
    </message>
    <message>
        <source>No other computer can reach this hub now: connect this one to a network, stop hosting and host again.</source>
        <translation>Aucun autre ordinateur ne peut joindre ce serveur : connectez celui-ci à un réseau, cessez d’héberger et hébergez de nouveau.</translation>
    </message>
</context>
<context>
    <name>ui::HubStatus</name>
    <message>
        <source>saved here</source>
        <translation>enregistré ici</translation>
    </message>
    <message>
        <source>reached the plenary %1</source>
        <translation>parvenu à la plénière à %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>Contenu du tableau</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Themes and elements</source>
        <translation>Thèmes et éléments</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Questions directrices</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Rows of the table and what each would do</source>
        <translation>Lignes du tableau et effet de chacune</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Example file…</source>
        <translation>Fichier d’exemple…</translation>
    </message>
    <message>
        <source>Save an example of such a table</source>
        <translation>Enregistrer un exemple d’un tel tableau</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Importer %n</numerusform>
            <numerusform>Importer %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import is not possible</source>
        <translation>L’importation est impossible</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %n rows are here already.</source>
        <translation>
            <numerusform>Rien de nouveau&#xa0;: %n ligne déjà présente.</numerusform>
            <numerusform>Rien de nouveau&#xa0;: les %n lignes sont déjà présentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà présente</numerusform>
            <numerusform>%n déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies and groups are made with them</source>
        <translation>
            <numerusform>%n entité ou groupe sera créé en même temps</numerusform>
            <numerusform>%n entités et groupes seront créés en même temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies are made with them</source>
        <translation>
            <numerusform>%n entité sera créée en même temps</numerusform>
            <numerusform>%n entités seront créées en même temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are made with them</source>
        <translation>
            <numerusform>%n thème sera créé en même temps</numerusform>
            <numerusform>%n thèmes seront créés en même temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things are made with them</source>
        <translation>
            <numerusform>%n autre objet sera créé en même temps</numerusform>
            <numerusform>%n autres objets seront créés en même temps</numerusform>
        </translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Enregistrer un exemple</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Wrote an example to “%1”.</source>
        <translation>Exemple enregistré dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ui::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà présente</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>ui::InvitationPanel</name>
    <message>
        <source>Copy line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nouveau mot de passe…</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancien</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Qui peut rejoindre</translation>
    </message>
    <message>
        <source>Copy line (%1)</source>
        <translation>Copier la ligne (%1)</translation>
    </message>
    <message>
        <source>A new password?</source>
        <translation>Un nouveau mot de passe ?</translation>
    </message>
    <message>
        <source>Give a new password</source>
        <translation>Donner un nouveau mot de passe</translation>
    </message>
    <message>
        <source>The password of this line was given out before and is kept nowhere here; a new one makes a new line.</source>
        <translation>Le mot de passe de cette ligne a déjà été donné et n’est conservé nulle part ici ; un nouveau fait une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Whoever has this line may read what is for everyone, and write nothing.</source>
        <translation>Qui a cette ligne peut lire ce qui est pour tous, et ne rien écrire.</translation>
    </message>
    <message>
        <source>Whoever has this line may do everything that the plenary may: for your own laptops only.</source>
        <translation>Qui a cette ligne peut faire tout ce que peut la plénière : pour vos propres ordinateurs seulement.</translation>
    </message>
    <message>
        <source>Whoever has this line writes for this room: show it there only.</source>
        <translation>Qui a cette ligne écrit pour cette salle : ne la montrez que là.</translation>
    </message>
    <message>
        <source>QR code with the connection line: %1</source>
        <translation>Code QR avec la ligne de connexion : %1</translation>
    </message>
    <message>
        <source>Connection line: %1</source>
        <translation>Ligne de connexion : %1</translation>
    </message>
    <message>
        <source>The line that “%1” has now is void then, and whoever joined by it is cut off and needs the new one.</source>
        <translation>La ligne actuelle de « %1 » sera alors sans effet, et qui a rejoint par elle sera déconnecté et aura besoin de la nouvelle.</translation>
    </message>
</context>
<context>
    <name>ui::InvitationsModel</name>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>Plenary, another laptop</source>
        <translation>Plénière, un autre ordinateur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::KioskWindow</name>
    <message>
        <source>Voting station</source>
        <translation>Poste de vote</translation>
    </message>
    <message>
        <source>Moderator: %1 closes the station</source>
        <translation>Modération&#xa0;: %1 ferme le poste</translation>
    </message>
    <message>
        <source>Nobody used the station for a while, so that ballot was not cast.</source>
        <translation>Personne n’a utilisé le poste pendant un moment&#xa0;: ce bulletin n’a pas été déposé.</translation>
    </message>
    <message>
        <source>Your ballot is cast.</source>
        <translation>Votre bulletin est déposé.</translation>
    </message>
    <message>
        <source>Thank you. The next voter can begin.</source>
        <translation>Merci. La personne suivante peut commencer.</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>Le vote est clos.</translation>
    </message>
    <message>
        <source>The station takes no more ballots.</source>
        <translation>Le poste ne reçoit plus de bulletins.</translation>
    </message>
</context>
<context>
    <name>ui::KioskWords</name>
    <message>
        <source>Which of these should be among the priorities?</source>
        <translation>Lesquelles de ces recommandations doivent figurer parmi les priorités&#xa0;?</translation>
    </message>
    <message>
        <source>Which of these should be among the follow-up highlights?</source>
        <translation>Lesquelles de ces recommandations doivent figurer parmi les suites à donner&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Give your dots with plus and minus; at most %n to one option.</source>
        <translation>
            <numerusform>Donnez vos pastilles avec plus et moins&#xa0;; %n au plus par option.</numerusform>
            <numerusform>Donnez vos pastilles avec plus et moins&#xa0;; %n au plus par option.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each option points, from 0 to 5.</source>
        <translation>Donnez des points à chaque option, de 0 à 5.</translation>
    </message>
    <message>
        <source>Touch the options in your order, the best first; touch one again to take it out.</source>
        <translation>Touchez les options dans votre ordre, la meilleure d’abord&#xa0;; touchez-en une à nouveau pour la retirer.</translation>
    </message>
    <message>
        <source>Touch all that you can support.</source>
        <translation>Touchez toutes celles que vous pouvez soutenir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dots left</source>
        <translation>
            <numerusform>%1 pastille restante sur %n</numerusform>
            <numerusform>%1 pastilles restantes sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options have points</source>
        <translation>
            <numerusform>%n option a des points</numerusform>
            <numerusform>%n options ont des points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options in your order</source>
        <translation>
            <numerusform>%n option dans votre ordre</numerusform>
            <numerusform>%n options dans votre ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 sur %2 au plus</translation>
    </message>
    <message numerus="yes">
        <source>%n options chosen</source>
        <translation>
            <numerusform>%n option choisie</numerusform>
            <numerusform>%n options choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One option can have at most %n dots.</source>
        <translation>
            <numerusform>Une option peut recevoir %n pastille au plus.</numerusform>
            <numerusform>Une option peut recevoir %n pastilles au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no dots left; take one from another option first.</source>
        <translation>Vous n’avez plus de pastilles&#xa0;; retirez-en d’abord une d’une autre option.</translation>
    </message>
    <message numerus="yes">
        <source>You may choose at most %n; take one back first.</source>
        <translation>
            <numerusform>Vous pouvez en choisir %n au plus&#xa0;; retirez-en d’abord une.</numerusform>
            <numerusform>Vous pouvez en choisir %n au plus&#xa0;; retirez-en d’abord une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n pastille</numerusform>
            <numerusform>%n pastilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Your place %1</source>
        <translation>Votre rang&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in your order</source>
        <translation>Pas dans votre ordre</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisie</translation>
    </message>
    <message>
        <source>You give no dots; that is a blank ballot.</source>
        <translation>Vous ne donnez aucune pastille&#xa0;; c’est un bulletin blanc.</translation>
    </message>
    <message>
        <source>You give these dots:</source>
        <translation>Vous donnez ces pastilles&#xa0;:</translation>
    </message>
    <message>
        <source>You give no points; that is a blank ballot.</source>
        <translation>Vous ne donnez aucun point&#xa0;; c’est un bulletin blanc.</translation>
    </message>
    <message>
        <source>You give these points:</source>
        <translation>Vous donnez ces points&#xa0;:</translation>
    </message>
    <message>
        <source>You put none of these in order; that is a blank ballot.</source>
        <translation>Vous n’en classez aucune&#xa0;; c’est un bulletin blanc.</translation>
    </message>
    <message>
        <source>This is your order:</source>
        <translation>Voici votre ordre&#xa0;:</translation>
    </message>
    <message>
        <source>You support none of these; that is a blank ballot.</source>
        <translation>Vous n’en soutenez aucune&#xa0;; c’est un bulletin blanc.</translation>
    </message>
    <message>
        <source>You support:</source>
        <translation>Vous soutenez&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dots or points, option</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, option</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This code is not known; look at it again and type it once more.</source>
        <translation>Ce code n’est pas connu&#xa0;; vérifiez-le et tapez-le à nouveau.</translation>
    </message>
    <message>
        <source>A ballot was already cast with this code; each code is good for one ballot.</source>
        <translation>Un bulletin a déjà été déposé avec ce code&#xa0;; chaque code vaut pour un seul bulletin.</translation>
    </message>
    <message>
        <source>This code is not for this vote; please ask the moderator.</source>
        <translation>Ce code n’est pas pour ce vote&#xa0;; adressez-vous à la modération.</translation>
    </message>
    <message>
        <source>The code could not be checked; please try again, or tell the moderator.</source>
        <translation>Le code n’a pas pu être vérifié&#xa0;; réessayez ou prévenez la modération.</translation>
    </message>
    <message>
        <source>Your ballot was not cast, because the disk is full; please tell the moderator.</source>
        <translation>Votre bulletin n’a pas été déposé, car le disque est plein&#xa0;; prévenez la modération.</translation>
    </message>
    <message>
        <source>This ballot was not cast, because one was already cast with this code.</source>
        <translation>Ce bulletin n’a pas été déposé, car un autre l’a déjà été avec ce code.</translation>
    </message>
    <message>
        <source>This ballot was not cast, because the code is not for this vote; please ask the moderator.</source>
        <translation>Ce bulletin n’a pas été déposé, car le code n’est pas pour ce vote&#xa0;; adressez-vous à la modération.</translation>
    </message>
    <message>
        <source>Your ballot was not cast, because it could not be stored; try again, or tell the moderator.</source>
        <translation>Votre bulletin n’a pas été déposé, car il n’a pas pu être enregistré&#xa0;; réessayez ou prévenez la modération.</translation>
    </message>
</context>
<context>
    <name>ui::LikenessHint</name>
    <message>
        <source>The point most alike in this room</source>
        <translation>Le point le plus proche dans cette salle</translation>
    </message>
    <message>
        <source>Like “%1”, already in this room</source>
        <translation>Proche de «&#xa0;%1&#xa0;», déjà dans cette salle</translation>
    </message>
    <message>
        <source>Like “%1” (%2), already in this room</source>
        <comment>a point&apos;s words, 0.71</comment>
        <translation>Proche de «&#xa0;%1&#xa0;» (%2), déjà dans cette salle</translation>
    </message>
</context>
<context>
    <name>ui::LineEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>Revenir au modèle</translation>
    </message>
    <message>
        <source>Text of the paragraph</source>
        <translation>Texte du paragraphe</translation>
    </message>
    <message>
        <source>Not saved yet. Ctrl+Enter saves.</source>
        <translation>Pas encore enregistré. Ctrl+Enter enregistre.</translation>
    </message>
</context>
<context>
    <name>ui::LinesModel</name>
    <message>
        <source>%1. %2. Raised in %3</source>
        <translation>%1. %2. Soulevée dans %3</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Rapporteur %1, free software under the GNU General Public License 3 or later.</source>
        <translation>Rapporteur %1, logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>%1 — Rapporteur</source>
        <translation>%1 — Rapporteur</translation>
    </message>
    <message>
        <source>Export the Highlights</source>
        <translation>Exporter les «&#xa0;Points saillants&#xa0;»</translation>
    </message>
    <message>
        <source>Word document (*.docx);;PDF (*.pdf)</source>
        <translation>Document Word (*.docx);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The Highlights were written to “%1”.</source>
        <translation>Les «&#xa0;Points saillants&#xa0;» ont été enregistrés dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::MarkRow</name>
    <message>
        <source>One dot less for “%1”</source>
        <translation>Une pastille de moins pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>One dot more for “%1”</source>
        <translation>Une pastille de plus pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n points for “%1”</source>
        <translation>
            <numerusform>%n point pour «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n points pour «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MarkedText</name>
    <message>
        <source>Shared terms: %1</source>
        <translation>Termes communs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::ObjectionsModel</name>
    <message>
        <source>No objection</source>
        <translation>Aucune objection</translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message>
        <source>Objection to %1: %2</source>
        <translation>Objection à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>number, text and state of an option</comment>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>ui::ObjectionsPanel</name>
    <message>
        <source>Note the objection</source>
        <translation>Noter l’objection</translation>
    </message>
    <message>
        <source>Withdraw the objection</source>
        <translation>Retirer l’objection</translation>
    </message>
    <message>
        <source>Options and the objections to them</source>
        <translation>Options et objections à leur égard</translation>
    </message>
    <message>
        <source>Objection in words</source>
        <translation>Objection en toutes lettres</translation>
    </message>
    <message>
        <source>Who objects, and why</source>
        <translation>Qui s’y oppose, et pourquoi</translation>
    </message>
    <message>
        <source>Any objection?</source>
        <translation>Une objection&#xa0;?</translation>
    </message>
    <message>
        <source>Objection to %1, in words:</source>
        <translation>Objection à %1, en toutes lettres&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::OfficersPanel</name>
    <message>
        <source>First officer&apos;s passphrase</source>
        <translation>Phrase secrète du premier responsable</translation>
    </message>
    <message>
        <source>Second officer&apos;s passphrase</source>
        <translation>Phrase secrète du second responsable</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer la saisie</translation>
    </message>
    <message>
        <source>Lock and open the vote</source>
        <translation>Verrouiller et ouvrir le vote</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Two officers lock the ballots</source>
        <translation>Deux responsables verrouillent les bulletins</translation>
    </message>
    <message>
        <source>Two officers open the ballots</source>
        <translation>Deux responsables ouvrent les bulletins</translation>
    </message>
    <message>
        <source>Each officer types a passphrase of their own and remembers it: both are needed to open the ballots when the vote closes. Without them nobody can open the ballots, we cannot either.</source>
        <translation>Chaque responsable saisit sa propre phrase secrète et la retient&#xa0;: les deux sont nécessaires pour ouvrir les bulletins à la clôture du vote. Sans elles personne ne peut ouvrir les bulletins, nous non plus.</translation>
    </message>
    <message>
        <source>Both officers type the passphrases with which the vote was opened. The ballots are then shuffled and counted, and the key is destroyed.</source>
        <translation>Les deux responsables saisissent les phrases secrètes avec lesquelles le vote a été ouvert. Les bulletins sont alors mélangés et comptés, et la clé est détruite.</translation>
    </message>
    <message>
        <source>Close the vote and count</source>
        <translation>Clore le vote et compter</translation>
    </message>
    <message>
        <source>The key is being made; this takes a moment.</source>
        <translation>La clé est en cours de création&#xa0;; cela prend un instant.</translation>
    </message>
    <message>
        <source>The ballots are being opened; this takes a moment.</source>
        <translation>Les bulletins sont en cours d’ouverture&#xa0;; cela prend un instant.</translation>
    </message>
</context>
<context>
    <name>ui::OutlineModel</name>
    <message>
        <source>Paragraph %1: %2</source>
        <translation>Paragraphe %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::OverlapCommands</name>
    <message>
        <source>Merge this overlap</source>
        <translation>Fusionner ce rapprochement</translation>
    </message>
    <message>
        <source>Previous overlap</source>
        <translation>Rapprochement précédent</translation>
    </message>
    <message>
        <source>Edit the wording before the merge</source>
        <translation>Modifier le libellé avant la fusion</translation>
    </message>
    <message>
        <source>Edit the wording of the last merge</source>
        <translation>Modifier le libellé de la dernière fusion</translation>
    </message>
    <message>
        <source>Words that do not count…</source>
        <translation>Mots qui ne comptent pas…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Show what was kept apart</source>
        <translation>Montrer ce qui a été gardé séparé</translation>
    </message>
    <message>
        <source>Leave point %1 out, or take it in</source>
        <translation>Laisser de côté le point %1, ou le reprendre</translation>
    </message>
    <message>
        <source>Add this overlap to %1</source>
        <translation>Ajouter ce rapprochement à %1</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a recommendation&apos;s number</comment>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Merge these points into a recommendation</source>
        <translation>Fusionner ces points en une recommandation</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Ajouter à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Let these points be suggested again</source>
        <translation>Proposer à nouveau ces points</translation>
    </message>
    <message>
        <source>Keep this overlap apart</source>
        <translation>Garder séparés les points de ce rapprochement</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>Next that was kept apart</source>
        <translation>Suivant qui a été gardé séparé</translation>
    </message>
    <message>
        <source>Look again at the overlaps kept for later</source>
        <translation>Revoir les rapprochements gardés pour plus tard</translation>
    </message>
    <message>
        <source>Keep this overlap for later</source>
        <translation>Garder ce rapprochement pour plus tard</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>See them again</source>
        <translation>Les revoir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>This is what was kept apart. Esc returns to the overlaps.</source>
        <translation>Voici ce qui a été gardé séparé. Échap revient aux rapprochements.</translation>
    </message>
    <message>
        <source>No overlap is left to merge. Choose points with Space to merge them.</source>
        <translation>Il ne reste aucun rapprochement à fusionner. Choisissez des points avec Espace pour les fusionner.</translation>
    </message>
    <message>
        <source>Nothing was kept apart.</source>
        <translation>Rien n’a été gardé séparé.</translation>
    </message>
    <message>
        <source>Two points at least stay in a merge.</source>
        <translation>Une fusion garde au moins deux points.</translation>
    </message>
    <message>
        <source>Words that do not count</source>
        <translation>Mots qui ne comptent pas</translation>
    </message>
    <message>
        <source>Words that every room uses say nothing about what points have in common. One a line; they count for nothing when points are compared in this meeting.</source>
        <translation>Les mots que chaque salle emploie ne disent rien de ce que les points ont en commun. Un par ligne&#xa0;; ils ne comptent pas quand les points de cette réunion sont comparés.</translation>
    </message>
    <message>
        <source>The overlap that was being worded has been settled elsewhere.</source>
        <translation>Le rapprochement dont le libellé était en cours a été réglé ailleurs.</translation>
    </message>
</context>
<context>
    <name>ui::OverlapMember</name>
    <message>
        <source>in %1</source>
        <comment>number of the recommendation</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>Merge the point of %1</source>
        <translation>Fusionner le point de %1</translation>
    </message>
    <message>
        <source>Leave this point out of the merge (%1)</source>
        <translation>Laisser ce point hors de la fusion (%1)</translation>
    </message>
    <message>
        <source>Take this point in again (%1)</source>
        <translation>Reprendre ce point (%1)</translation>
    </message>
</context>
<context>
    <name>ui::OverlapStrip</name>
    <message>
        <source>Look twice. %1</source>
        <comment>sentences follow</comment>
        <translation>Regardez-y à deux fois. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kept for later</source>
        <translation>
            <numerusform>%n gardé pour plus tard</numerusform>
            <numerusform>%n gardés pour plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>No overlaps left to look at · %1</source>
        <comment>so many are kept for later</comment>
        <translation>Plus de rapprochement à examiner · %1</translation>
    </message>
    <message>
        <source>No overlaps left to look at</source>
        <translation>Plus de rapprochement à examiner</translation>
    </message>
    <message numerus="yes">
        <source>M merges the %n points chosen below; Esc lets them go.</source>
        <translation>
            <numerusform>M fusionne le point choisi ci-dessous&#xa0;; Échap le relâche.</numerusform>
            <numerusform>M fusionne les %n points choisis ci-dessous&#xa0;; Échap les relâche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl %1</source>
        <comment>an arrow key</comment>
        <translation>Ctrl %1</translation>
    </message>
</context>
<context>
    <name>ui::OverlapWording</name>
    <message>
        <source>Enter merges · Esc returns</source>
        <translation>Entrée fusionne · Échap revient</translation>
    </message>
    <message>
        <source>Merged as</source>
        <translation>Libellé de la fusion</translation>
    </message>
    <message>
        <source>Adds to %1</source>
        <comment>a recommendation&apos;s number</comment>
        <translation>S’ajoute à %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ui::PageView</name>
    <message>
        <source>The document, line by line</source>
        <translation>Le document, ligne par ligne</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Roles, one a line</source>
        <translation>Rôles, un par ligne</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nouveau participant</translation>
    </message>
    <message>
        <source>Edit the participant</source>
        <translation>Modifier le participant</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>Un participant doit avoir un nom.</translation>
    </message>
    <message>
        <source>The meeting has no body “%1”; choose one that it has.</source>
        <translation>La réunion n’a pas d’entité «&#xa0;%1&#xa0;»&#xa0;; choisissez-en une qui y figure.</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantsModel</name>
    <message>
        <source>no group</source>
        <translation>sans groupe</translation>
    </message>
    <message>
        <source>here</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantsTable</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>ui::PeopleScreen</name>
    <message>
        <source>Export the participant list</source>
        <translation>Exporter la liste des participants</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Wrote the participant list to “%1”.</source>
        <translation>Liste des participants enregistrée dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody without a group speaks for a body whose region is a group&apos;s name.</source>
        <translation>Aucun participant sans groupe ne parle pour une entité dont la région est le nom d’un groupe.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Assign by region</source>
        <translation>Répartir par région</translation>
    </message>
    <message>
        <source>Put everybody without a group into the group of their body&apos;s region</source>
        <translation>Placer chaque participant sans groupe dans le groupe de la région de son entité</translation>
    </message>
    <message>
        <source>Edit participant</source>
        <translation>Modifier le participant</translation>
    </message>
    <message>
        <source>Here or not</source>
        <translation>Présent ou absent</translation>
    </message>
    <message>
        <source>Put into group…</source>
        <translation>Placer dans un groupe…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Add group…</source>
        <translation>Ajouter un groupe…</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <source>Withdraw group</source>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>Filter the participants</source>
        <translation>Filtrer les participants</translation>
    </message>
    <message>
        <source>Filter (/)</source>
        <translation>Filtrer (/)</translation>
    </message>
    <message>
        <source>Categories and groups</source>
        <translation>Catégories et groupes</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Aucun participant pour l’instant</translation>
    </message>
    <message>
        <source>Everybody who takes part stands here, with the body they speak for, their group and whether they are here. Import the participant list, or add the first one.</source>
        <translation>Toutes les personnes qui participent figurent ici, avec l’entité pour laquelle elles parlent, leur groupe et leur présence. Importez la liste des participants ou ajoutez le premier.</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeopleSectionsModel</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n participants</source>
        <translation>
            <numerusform>%1, %n participant</numerusform>
            <numerusform>%1, %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PointCardsModel</name>
    <message>
        <source>merged · %1</source>
        <comment>number of the recommendation</comment>
        <translation>fusionné · %1</translation>
    </message>
    <message>
        <source>Elements: %1</source>
        <translation>Éléments&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number %1 of its room&apos;s five</source>
        <translation>Numéro %1 des cinq de sa salle</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Fusionné dans %1</translation>
    </message>
    <message>
        <source>One of the overlap that is shown above</source>
        <translation>Fait partie du rapprochement montré au-dessus</translation>
    </message>
</context>
<context>
    <name>ui::PointEditor</name>
    <message>
        <source>Words of the point</source>
        <translation>Texte du point</translation>
    </message>
</context>
<context>
    <name>ui::PointPanel</name>
    <message>
        <source>Selected point</source>
        <translation>Point sélectionné</translation>
    </message>
    <message>
        <source>Select a point to see and change what it is.</source>
        <translation>Sélectionnez un point pour voir et modifier ses caractéristiques.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>+ element</source>
        <translation>+ élément</translation>
    </message>
    <message>
        <source>+ body</source>
        <translation>+ entité</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Soutenu par</translation>
    </message>
    <message>
        <source>Select a point to see what it is.</source>
        <translation>Choisissez un point pour voir ce qu’il est.</translation>
    </message>
</context>
<context>
    <name>ui::PointsColumn</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Edit the point</source>
        <translation>Modifier le point</translation>
    </message>
    <message>
        <source>Edit the last point</source>
        <translation>Modifier le dernier point</translation>
    </message>
    <message>
        <source>Withdraw the point</source>
        <translation>Retirer le point</translation>
    </message>
    <message>
        <source>Make it number %1 of our five</source>
        <translation>En faire le numéro %1 de nos cinq</translation>
    </message>
    <message>
        <source>Take it out of our five</source>
        <translation>Le retirer de nos cinq</translation>
    </message>
    <message>
        <source>Move the point up</source>
        <translation>Monter le point</translation>
    </message>
    <message>
        <source>Move the point down</source>
        <translation>Descendre le point</translation>
    </message>
    <message>
        <source>Write a point</source>
        <translation>Écrire un point</translation>
    </message>
    <message>
        <source>Our five: %1 of %2</source>
        <translation>Nos cinq&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>No points yet. Type what the group says and press Enter.</source>
        <translation>Aucun point pour l’instant. Saisissez ce que dit le groupe et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>The meeting has no guiding questions yet: import them under People.</source>
        <translation>La réunion n’a pas encore de questions directrices&#xa0;: importez-les dans Participants.</translation>
    </message>
    <message>
        <source>Go to the point that is most alike</source>
        <translation>Aller au point le plus proche</translation>
    </message>
    <message>
        <source>Only to be read here: the room writes on its own laptop.</source>
        <translation>En lecture seule ici : la salle écrit sur son propre ordinateur.</translation>
    </message>
    <message>
        <source>No points here.</source>
        <translation>Pas de points ici.</translation>
    </message>
</context>
<context>
    <name>ui::ProjectedVote</name>
    <message>
        <source>Vote on the priorities</source>
        <translation>Vote sur les priorités</translation>
    </message>
    <message>
        <source>Vote on the follow-up highlights</source>
        <translation>Vote sur les suites à donner</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation>
            <numerusform>%1 sur %n a voté</numerusform>
            <numerusform>%1 sur %n ont voté</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>Le vote est clos.</translation>
    </message>
    <message>
        <source>no objection</source>
        <translation>aucune objection</translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for, %2 against</source>
        <translation>%1 pour, %2 contre</translation>
    </message>
    <message>
        <source>Cut line: those above it are chosen</source>
        <translation>Ligne de coupe&#xa0;: celles du dessus sont retenues</translation>
    </message>
    <message numerus="yes">
        <source>A tie at the cut line for %n places; it is not settled yet</source>
        <translation>
            <numerusform>Égalité à la ligne de coupe pour %n place&#xa0;; elle n’est pas encore tranchée</numerusform>
            <numerusform>Égalité à la ligne de coupe pour %n places&#xa0;; elle n’est pas encore tranchée</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut line: the tie was settled by a run-off</source>
        <translation>Ligne de coupe&#xa0;: égalité tranchée par un second tour</translation>
    </message>
    <message>
        <source>Cut line: the tie was settled by wider support</source>
        <translation>Ligne de coupe&#xa0;: égalité tranchée par le soutien le plus large</translation>
    </message>
    <message>
        <source>Cut line: the tie was settled by a lot</source>
        <translation>Ligne de coupe&#xa0;: égalité tranchée par tirage au sort</translation>
    </message>
    <message>
        <source>Cut line: the tie was settled by the chair</source>
        <translation>Ligne de coupe&#xa0;: égalité tranchée par la présidence</translation>
    </message>
    <message>
        <source>Result · %1</source>
        <comment>which vote</comment>
        <translation>Résultat · %1</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>à égalité</translation>
    </message>
</context>
<context>
    <name>ui::ProjectorView</name>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
</context>
<context>
    <name>ui::ProjectorWindow</name>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Blank the projector</source>
        <translation>Projecteur noir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>Aussi grand que possible</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Take off the projector</source>
        <translation>Retirer du projecteur</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <comment>name of a screen, its width and height</comment>
        <translation>%1 (%2 × %3)</translation>
    </message>
</context>
<context>
    <name>ui::ProjectorWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>option, remark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>meeting, session</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The projector is blank.</source>
        <translation>Le projecteur est noir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option, figure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, option</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ui::ProvenancePanel</name>
    <message>
        <source>Not adopted yet; the vote closed %1</source>
        <translation>Pas encore adoptée&#xa0;; le vote a été clos %1</translation>
    </message>
    <message>
        <source>Not adopted yet</source>
        <translation>Pas encore adoptée</translation>
    </message>
    <message>
        <source>Adopted without a vote, %1</source>
        <translation>Adoptée sans vote, %1</translation>
    </message>
    <message>
        <source>Adopted by the chair’s ruling on a tie, %1</source>
        <translation>Adoptée par décision de la présidence sur une égalité, %1</translation>
    </message>
    <message>
        <source>Adopted by vote, %1</source>
        <translation>Adoptée par vote, %1</translation>
    </message>
    <message>
        <source>%1 in favour, %2 against, %3 abstaining</source>
        <translation>%1 pour, %2 contre, %3 abstentions</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ballots</source>
        <translation>
            <numerusform>%1 sur %n bulletin</numerusform>
            <numerusform>%1 sur %n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rooms</source>
        <translation>
            <numerusform>%1 sur %n salle</numerusform>
            <numerusform>%1 sur %n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>rooms and bodies</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>drafted by the organizer, %1</source>
        <translation>rédigé par l’organisateur, %1</translation>
    </message>
    <message>
        <source>edited by the organizer, %1</source>
        <translation>modifié par l’organisateur, %1</translation>
    </message>
    <message>
        <source>drafted by the moderator, %1</source>
        <translation>rédigé par le modérateur, %1</translation>
    </message>
    <message>
        <source>edited by the moderator, %1</source>
        <translation>modifié par le modérateur, %1</translation>
    </message>
    <message>
        <source>drafted by a rapporteur, %1</source>
        <translation>rédigé par un rapporteur, %1</translation>
    </message>
    <message>
        <source>edited by a rapporteur, %1</source>
        <translation>modifié par un rapporteur, %1</translation>
    </message>
    <message>
        <source>Where the line comes from</source>
        <translation>D’où vient la ligne</translation>
    </message>
    <message>
        <source>Ruling: %1</source>
        <translation>Décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>No point of a room stands behind this line: it was written in the plenary.</source>
        <translation>Aucun point d’une salle n’est à l’origine de cette ligne&#xa0;: elle a été rédigée en plénière.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Adopted by a run-off after a tie, %1</source>
        <translation>Adopté par un second tour après une égalité, %1</translation>
    </message>
    <message>
        <source>Adopted by wider support in a tie, %1</source>
        <translation>Adopté par un soutien plus étendu lors d’une égalité, %1</translation>
    </message>
    <message>
        <source>Adopted by lot in a tie, %1</source>
        <translation>Adopté par tirage au sort lors d’une égalité, %1</translation>
    </message>
    <message>
        <source>Nobody objected</source>
        <translation>Personne n’a objecté</translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n point de couleur</numerusform>
            <numerusform>%n points de couleur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First on %1 of %n ballots</source>
        <translation>
            <numerusform>Première place sur %1 bulletin sur %n</numerusform>
            <numerusform>Première place sur %1 bulletins sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no region named</source>
        <translation>sans région nommée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>region and figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>several regions %1</source>
        <translation>plusieurs régions %1</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationDelegate</name>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>cut line · five</source>
        <translation>ligne de coupure · cinq</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationsModel</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message>
        <source>Point of %1: %2</source>
        <translation>Point de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>track, number, wording</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Raised in %1</source>
        <translation>Soulevée dans %1</translation>
    </message>
    <message>
        <source>The cut line follows</source>
        <translation>La ligne de coupure suit</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationsPane</name>
    <message>
        <source>five go to the Highlights</source>
        <translation>cinq vont aux «&#xa0;Points saillants&#xa0;»</translation>
    </message>
    <message>
        <source>Tracks of recommendations</source>
        <translation>Volets des recommandations</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Priorities %1</source>
        <translation>Priorités %1</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Suivi %1</translation>
    </message>
    <message>
        <source>No priorities yet. Choose points that say the same and press M, or drag one here.</source>
        <translation>Aucune priorité pour l’instant. Choisissez des points qui disent la même chose et appuyez sur M, ou faites-en glisser un ici.</translation>
    </message>
    <message>
        <source>No follow-up yet. Choose points that say the same and press M, or drag one here.</source>
        <translation>Aucun suivi pour l’instant. Choisissez des points qui disent la même chose et appuyez sur M, ou faites-en glisser un ici.</translation>
    </message>
    <message>
        <source>No priorities yet.</source>
        <translation>Pas encore de priorités.</translation>
    </message>
    <message>
        <source>No follow-up yet.</source>
        <translation>Pas encore de suivi.</translation>
    </message>
</context>
<context>
    <name>ui::ResultChart</name>
    <message>
        <source>Result of the vote, as a bar chart</source>
        <translation>Résultat du vote, en diagramme à barres</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ui::ResultPanel</name>
    <message>
        <source>Result of the vote, as a table</source>
        <translation>Résultat du vote, en tableau</translation>
    </message>
    <message>
        <source>Chart of the result</source>
        <translation>Diagramme du résultat</translation>
    </message>
    <message>
        <source>Round whose result is shown</source>
        <translation>Scrutin dont le résultat est affiché</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>Run-off</source>
        <translation>Second tour</translation>
    </message>
    <message>
        <source>Run-off %1</source>
        <translation>Tour supplémentaire %1</translation>
    </message>
</context>
<context>
    <name>ui::ResultWords</name>
    <message>
        <source>%1st</source>
        <translation>%1er</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>options</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between options</comment>
        <translation>&#xa0;», «&#xa0;</translation>
    </message>
    <message>
        <source>approval, counted by group</source>
        <translation>vote par approbation, compté par groupe</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>open ballots</source>
        <translation>bulletins ouverts</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>method and casting</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>up to %n each</source>
        <translation>
            <numerusform>%n au plus chacun</numerusform>
            <numerusform>%n au plus chacun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>%n point de couleur chacun</numerusform>
            <numerusform>%n points de couleur chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to 5 points</source>
        <translation>de 0 à 5 points</translation>
    </message>
    <message>
        <source>cut line: the tie at %1 was settled by a run-off</source>
        <translation>ligne de coupure&#xa0;: l’égalité à %1 a été tranchée par un second tour</translation>
    </message>
    <message>
        <source>cut line: the tie at %1 was settled by wider support</source>
        <translation>ligne de coupure&#xa0;: l’égalité à %1 a été tranchée par un soutien plus étendu</translation>
    </message>
    <message>
        <source>cut line: the tie at %1 was settled by the chair</source>
        <translation>ligne de coupure&#xa0;: l’égalité à %1 a été tranchée par la présidence</translation>
    </message>
    <message>
        <source>cut line: the tie at %1 was settled by lot</source>
        <translation>ligne de coupure&#xa0;: l’égalité à %1 a été tranchée par tirage au sort</translation>
    </message>
    <message>
        <source>cut line: the tie was settled by a run-off</source>
        <translation>ligne de coupure&#xa0;: l’égalité a été tranchée par un second tour</translation>
    </message>
    <message>
        <source>cut line: the tie was settled by wider support</source>
        <translation>ligne de coupure&#xa0;: l’égalité a été tranchée par un soutien plus étendu</translation>
    </message>
    <message>
        <source>cut line: the tie was settled by the chair</source>
        <translation>ligne de coupure&#xa0;: l’égalité a été tranchée par la présidence</translation>
    </message>
    <message>
        <source>cut line: the tie was settled by lot</source>
        <translation>ligne de coupure&#xa0;: l’égalité a été tranchée par tirage au sort</translation>
    </message>
    <message>
        <source>cut line: %1 and %2 are tied by the rule</source>
        <translation>ligne de coupure&#xa0;: le %1 et le %2 rang sont à égalité selon la règle</translation>
    </message>
    <message>
        <source>cut line: %1 to %2 are tied by the rule</source>
        <translation>ligne de coupure&#xa0;: du %1 au %2 rang, égalité selon la règle</translation>
    </message>
    <message>
        <source>cut line: %1 and %2 are tied at %3</source>
        <translation>ligne de coupure&#xa0;: le %1 et le %2 rang sont à égalité à %3</translation>
    </message>
    <message>
        <source>cut line: %1 to %2 are tied at %3</source>
        <translation>ligne de coupure&#xa0;: du %1 au %2 rang, égalité à %3</translation>
    </message>
    <message numerus="yes">
        <source>%n entitled</source>
        <translation>
            <numerusform>%n ayant droit de vote</numerusform>
            <numerusform>%n ayants droit de vote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n dans la salle</numerusform>
            <numerusform>%n dans la salle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>Objections, by option</source>
        <translation>Objections, par option</translation>
    </message>
    <message>
        <source>Hands, by option</source>
        <translation>Mains, par option</translation>
    </message>
    <message>
        <source>Voices, by option</source>
        <translation>Voix, par option</translation>
    </message>
    <message>
        <source>Support, by group of the voter</source>
        <translation>Soutien, par groupe du votant</translation>
    </message>
    <message>
        <source>Support, by region of the voter</source>
        <translation>Soutien, par région du votant</translation>
    </message>
    <message>
        <source>Dots, by region of the voter</source>
        <translation>Points de couleur, par région du votant</translation>
    </message>
    <message>
        <source>Points, by region of the voter</source>
        <translation>Points, par région du votant</translation>
    </message>
    <message>
        <source>First places, by region of the voter</source>
        <translation>Premières places, par région du votant</translation>
    </message>
    <message>
        <source>Regions with one or two supporters of an option are told together with others.</source>
        <translation>Les régions où un ou deux votants soutiennent une option sont réunies avec d’autres.</translation>
    </message>
    <message>
        <source>cut line after the %1</source>
        <translation>ligne de coupure après le %1 rang</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a group and its figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 in favour (%3).</source>
        <translation>%1&#xa0;: %2 pour (%3).</translation>
    </message>
    <message>
        <source>Then the %1.</source>
        <comment>the cut line&apos;s text</comment>
        <translation>Puis la %1.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Most hands in favour</source>
        <translation>Le plus de mains pour</translation>
    </message>
    <message>
        <source>Most voices in favour</source>
        <translation>Le plus de voix pour</translation>
    </message>
    <message>
        <source>Those to which nobody objects.</source>
        <translation>Celles auxquelles personne n’objecte.</translation>
    </message>
    <message>
        <source>The five with the most hands in favour.</source>
        <translation>Les cinq ayant le plus de mains pour.</translation>
    </message>
    <message>
        <source>The five with the most voices in favour.</source>
        <translation>Les cinq ayant le plus de voix pour.</translation>
    </message>
    <message>
        <source>Tie at the cut: a run-off decides</source>
        <translation>Égalité à la coupure&#xa0;: un second tour décide</translation>
    </message>
    <message>
        <source>Tie at the cut: the room decides</source>
        <translation>Égalité à la coupure&#xa0;: la salle décide</translation>
    </message>
    <message>
        <source>Nothing was chosen: no option has a vote</source>
        <translation>Rien n’a été choisi&#xa0;: aucune option n’a de voix</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than five are chosen: %n</source>
        <translation>
            <numerusform>Moins de cinq sont choisies&#xa0;: %n</numerusform>
            <numerusform>Moins de cinq sont choisies&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer are chosen than there are places: %n</source>
        <translation>
            <numerusform>Moins de choisies que de places&#xa0;: %n</numerusform>
            <numerusform>Moins de choisies que de places&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Five are chosen, without a tie</source>
        <translation>Cinq sont choisies, sans égalité</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen, without a tie</source>
        <translation>
            <numerusform>%n est choisie, sans égalité</numerusform>
            <numerusform>%n sont choisies, sans égalité</numerusform>
        </translation>
    </message>
    <message>
        <source>The tie was settled by a run-off</source>
        <translation>L’égalité a été tranchée par un second tour</translation>
    </message>
    <message>
        <source>The tie was settled by wider support</source>
        <translation>L’égalité a été tranchée par un soutien plus étendu</translation>
    </message>
    <message>
        <source>The tie was settled by lot</source>
        <translation>L’égalité a été tranchée par tirage au sort</translation>
    </message>
    <message>
        <source>The tie was settled by the chair</source>
        <translation>L’égalité a été tranchée par la présidence</translation>
    </message>
    <message>
        <source>Would take too long to count</source>
        <translation>Serait trop long à compter</translation>
    </message>
    <message>
        <source>Tie at its cut</source>
        <translation>Égalité à sa coupure</translation>
    </message>
    <message>
        <source>The same five</source>
        <translation>Les cinq mêmes</translation>
    </message>
    <message>
        <source>Takes %1, drops %2</source>
        <translation>Retient %1, écarte %2</translation>
    </message>
    <message>
        <source>Drops %1</source>
        <translation>Écarte %1</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <translation>Retient %1</translation>
    </message>
    <message>
        <source>%1; tie at its cut</source>
        <comment>what it takes and drops</comment>
        <translation>%1&#xa0;; égalité à sa coupure</translation>
    </message>
    <message numerus="yes">
        <source>%n places are left</source>
        <translation>
            <numerusform>%n place reste</numerusform>
            <numerusform>%n places restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options are tied</source>
        <translation>
            <numerusform>%n option à égalité</numerusform>
            <numerusform>%n options à égalité</numerusform>
        </translation>
    </message>
    <message>
        <source>Run-off of the vote that closed at %1: %2, %3.</source>
        <comment>time, tied options, places</comment>
        <translation>Second tour du vote clos à %1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Run-off</source>
        <translation>Second tour</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>round, time, state</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · replaced by the round of %2</source>
        <translation>%1 · remplacé par le scrutin de %2</translation>
    </message>
</context>
<context>
    <name>ui::RollCallModel</name>
    <message>
        <source>%1 on %2: %3</source>
        <comment>a body, an option and its voice</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>pas encore entendu</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>ui::RollCallPanel</name>
    <message>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Pas entendu</translation>
    </message>
    <message>
        <source>Voices, by body and option</source>
        <translation>Voix, par entité et par option</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of an option</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 in favour · %2 against · %3 abstaining</source>
        <translation>%1 pour · %2 contre · %3 abstentions</translation>
    </message>
</context>
<context>
    <name>ui::RoomPointsModel</name>
    <message>
        <source>Number %1 of our five</source>
        <translation>Numéro %1 de nos cinq</translation>
    </message>
    <message>
        <source>Supported by %1</source>
        <translation>Soutenu par %1</translation>
    </message>
    <message>
        <source>Not in the plenary yet</source>
        <translation>Pas encore à la plénière</translation>
    </message>
</context>
<context>
    <name>ui::RoomQuestionsModel</name>
    <message numerus="yes">
        <source>%1: %n points</source>
        <translation>
            <numerusform>%1&#xa0;: %n point</numerusform>
            <numerusform>%1&#xa0;: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RoomsScreen</name>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aucun groupe pour l’instant</translation>
    </message>
    <message>
        <source>Each breakout group writes its points here. Import the groups first.</source>
        <translation>Chaque groupe de travail écrit ses points ici. Importez d’abord les groupes.</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Questions directrices</translation>
    </message>
    <message>
        <source>Selected point</source>
        <translation>Point sélectionné</translation>
    </message>
    <message>
        <source>Report back to plenary</source>
        <translation>Rendre compte en plénière</translation>
    </message>
    <message>
        <source>Next guiding question</source>
        <translation>Question directrice suivante</translation>
    </message>
    <message>
        <source>Previous guiding question</source>
        <translation>Question directrice précédente</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Groupe suivant</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Groupe précédent</translation>
    </message>
    <message>
        <source>Import groups</source>
        <translation>Importer les groupes</translation>
    </message>
    <message>
        <source>Go to the group %1</source>
        <translation>Aller au groupe %1</translation>
    </message>
</context>
<context>
    <name>ui::RoundFigures</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>No region named</source>
        <translation>Sans région nommée</translation>
    </message>
    <message>
        <source>Several regions</source>
        <translation>Plusieurs régions</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
</context>
<context>
    <name>ui::RoundModel</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>–</source>
        <comment>a figure that is told with others</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: told together with other regions</source>
        <translation>%1&#xa0;: réuni avec d’autres régions</translation>
    </message>
</context>
<context>
    <name>ui::RoundsSection</name>
    <message>
        <source>Earlier rounds</source>
        <translation>Scrutins précédents</translation>
    </message>
</context>
<context>
    <name>ui::RuleChoice</name>
    <message>
        <source>More rules</source>
        <translation>Plus de règles</translation>
    </message>
    <message>
        <source>Regions in which more than half must agree</source>
        <translation>Régions où plus de la moitié doit être d’accord</translation>
    </message>
    <message>
        <source>Which rule chooses</source>
        <translation>Quelle règle choisit</translation>
    </message>
    <message>
        <source>Fewer rules</source>
        <translation>Moins de règles</translation>
    </message>
</context>
<context>
    <name>ui::RuleSection</name>
    <message>
        <source>Which five, by rule</source>
        <translation>Les cinq, selon la règle</translation>
    </message>
</context>
<context>
    <name>ui::RulingForm</name>
    <message>
        <source>The tied options</source>
        <translation>Les options à égalité</translation>
    </message>
    <message>
        <source>Reason for the ruling</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>The chair&apos;s reason</source>
        <translation>Motif de la présidence</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n of these:</source>
        <translation>
            <numerusform>Choisissez-en %n&#xa0;:</numerusform>
            <numerusform>Choisissez-en %n&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule does not allow these together: choose others.</source>
        <translation>La règle ne permet pas de les retenir ensemble&#xa0;: choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>The rule allows only some of the tied together.</source>
        <translation>La règle ne permet de retenir ensemble que certaines options à égalité.</translation>
    </message>
</context>
<context>
    <name>ui::SelectionBar</name>
    <message>
        <source>Chosen points</source>
        <translation>Points choisis</translation>
    </message>
</context>
<context>
    <name>ui::SessionDelegate</name>
    <message>
        <source>now · %1 over</source>
        <translation>en cours · dépassement de %1</translation>
    </message>
    <message>
        <source>now · %1 left</source>
        <translation>en cours · reste %1</translation>
    </message>
</context>
<context>
    <name>ui::SessionDetails</name>
    <message>
        <source>Details of the session</source>
        <translation>Détails de la séance</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Questions directrices</translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <comment>kind</comment>
        <translation>%1, salle %2</translation>
    </message>
    <message numerus="yes">
        <source>Started %n minutes late; later times unchanged.</source>
        <translation>
            <numerusform>Commencée avec %n minute de retard&#xa0;; horaires suivants inchangés.</numerusform>
            <numerusform>Commencée avec %n minutes de retard&#xa0;; horaires suivants inchangés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n minutes early; later times unchanged.</source>
        <translation>
            <numerusform>Commencée avec %n minute d’avance&#xa0;; horaires suivants inchangés.</numerusform>
            <numerusform>Commencée avec %n minutes d’avance&#xa0;; horaires suivants inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>Shift them</source>
        <translation>Les décaler</translation>
    </message>
</context>
<context>
    <name>ui::SessionForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Speakers, one a line</source>
        <translation>Orateurs, un par ligne</translation>
    </message>
    <message>
        <source>Interpretation, e.g. en fr es</source>
        <translation>Interprétation, p. ex. en fr es</translation>
    </message>
    <message>
        <source>Guiding questions, one a line</source>
        <translation>Questions directrices, une par ligne</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Edit the session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>“%1” is no time of day; write it as 14:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure&#xa0;; écrivez-la sous la forme 14:30.</translation>
    </message>
    <message>
        <source>A session needs a title.</source>
        <translation>Une séance doit avoir un titre.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar; write it as 2017-10-10.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date du calendrier&#xa0;; écrivez-la sous la forme 2017-10-10.</translation>
    </message>
    <message>
        <source>The session ends at %1, which is not after its start at %2.</source>
        <translation>La séance finit à %1, ce qui n’est pas après son début à %2.</translation>
    </message>
</context>
<context>
    <name>ui::SetUpSection</name>
    <message>
        <source>How the vote is taken</source>
        <translation>Mode de vote</translation>
    </message>
    <message>
        <source>How ballots are given</source>
        <translation>Comment les voix sont données</translation>
    </message>
    <message>
        <source>Empty: the usual question</source>
        <translation>Vide&#xa0;: la question habituelle</translation>
    </message>
    <message>
        <source>The question to the room</source>
        <translation>La question à la salle</translation>
    </message>
    <message>
        <source>The vote is open: all but the kind of ballot can be changed until the first ballot.</source>
        <translation>Le vote est ouvert&#xa0;: tout sauf le type de bulletin peut être modifié jusqu’au premier bulletin.</translation>
    </message>
    <message>
        <source>The first ballot is in: the method and the limits stay as they are.</source>
        <translation>Le premier bulletin est là&#xa0;: la méthode et les limites restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>ui::SetUpWords</name>
    <message>
        <source>Any objection? Objections are noted in words.</source>
        <translation>Une objection&#xa0;? Elles sont notées en toutes lettres.</translation>
    </message>
    <message>
        <source>Hands for, against and abstaining are counted, option by option.</source>
        <translation>Les mains pour, contre et abstentions sont comptées, option par option.</translation>
    </message>
    <message>
        <source>Each body says for, against or abstains; everybody can see it.</source>
        <translation>Chaque entité dit pour, contre ou s’abstient&#xa0;; chacun peut le voir.</translation>
    </message>
    <message>
        <source>Tick all that you can accept.</source>
        <translation>Cochez tout ce que vous pouvez accepter.</translation>
    </message>
    <message>
        <source>A few dots each, more of them on what matters more.</source>
        <translation>Quelques gommettes chacun, davantage sur ce qui compte davantage.</translation>
    </message>
    <message>
        <source>Each option gets a score from 0 to 5.</source>
        <translation>Chaque option reçoit une note de 0 à 5.</translation>
    </message>
    <message>
        <source>Order as many options as you like.</source>
        <translation>Classez autant d’options que vous voulez.</translation>
    </message>
    <message>
        <source>Secret ballots</source>
        <translation>Bulletins secrets</translation>
    </message>
    <message>
        <source>Open ballots</source>
        <translation>Bulletins ouverts</translation>
    </message>
    <message>
        <source>Counted by group</source>
        <translation>Compté par groupe</translation>
    </message>
    <message>
        <source>Who voted is kept, what they chose is not.</source>
        <translation>Qui a voté est conservé, ce qu’ils ont choisi ne l’est pas.</translation>
    </message>
    <message>
        <source>Each ballot is kept with its voter&apos;s name.</source>
        <translation>Chaque bulletin est conservé avec le nom du votant.</translation>
    </message>
    <message>
        <source>Each group&apos;s figures are typed in.</source>
        <translation>Les chiffres de chaque groupe sont saisis.</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Tous les participants</translation>
    </message>
    <message>
        <source>One voice a body</source>
        <translation>Une voix par entité</translation>
    </message>
    <message>
        <source>Chosen categories</source>
        <translation>Catégories choisies</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies may vote</source>
        <translation>
            <numerusform>%n entité peut voter</numerusform>
            <numerusform>%n entités peuvent voter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants may vote</source>
        <translation>
            <numerusform>%n participant peut voter</numerusform>
            <numerusform>%n participants peuvent voter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n dans la salle</numerusform>
            <numerusform>%n dans la salle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heard</source>
        <translation>
            <numerusform>%n entendu</numerusform>
            <numerusform>%n entendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consensus</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>à main levée</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>appel nominal</translation>
    </message>
    <message>
        <source>approval, counted by group</source>
        <translation>approbation, comptée par groupe</translation>
    </message>
    <message>
        <source>approval, secret ballots</source>
        <translation>approbation, bulletins secrets</translation>
    </message>
    <message>
        <source>approval, open ballots</source>
        <translation>approbation, bulletins ouverts</translation>
    </message>
    <message>
        <source>dots, secret ballots</source>
        <translation>gommettes, bulletins secrets</translation>
    </message>
    <message>
        <source>dots, open ballots</source>
        <translation>gommettes, bulletins ouverts</translation>
    </message>
    <message>
        <source>score, secret ballots</source>
        <translation>notes, bulletins secrets</translation>
    </message>
    <message>
        <source>score, open ballots</source>
        <translation>notes, bulletins ouverts</translation>
    </message>
    <message>
        <source>ranking, secret ballots</source>
        <translation>classement, bulletins secrets</translation>
    </message>
    <message>
        <source>ranking, open ballots</source>
        <translation>classement, bulletins ouverts</translation>
    </message>
    <message numerus="yes">
        <source>at most %n each</source>
        <translation>
            <numerusform>%n au plus chacun</numerusform>
            <numerusform>%n au plus chacun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>%n gommette chacun</numerusform>
            <numerusform>%n gommettes chacun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entitled</source>
        <translation>
            <numerusform>%n ayant droit</numerusform>
            <numerusform>%n ayants droit</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line, e.g. 52 entitled · approval</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>ui::SettledSection</name>
    <message>
        <source>” and “</source>
        <translation>&#xa0;» et «&#xa0;</translation>
    </message>
    <message>
        <source>The chair takes “%1”. Reason: %2</source>
        <translation>La présidence retient «&#xa0;%1&#xa0;». Motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>Wider support takes “%1”.</source>
        <translation>Le soutien plus étendu retient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The lot takes “%1”. Seed: %2</source>
        <translation>Le sort retient «&#xa0;%1&#xa0;». Graine&#xa0;: %2</translation>
    </message>
    <message>
        <source>The lot takes “%1”. Word of the room: “%2”. Seed: %3</source>
        <translation>Le sort retient «&#xa0;%1&#xa0;». Mot de la salle&#xa0;: «&#xa0;%2&#xa0;». Graine&#xa0;: %3</translation>
    </message>
    <message>
        <source>A run-off is to settle the tie.</source>
        <translation>Un second tour doit trancher l’égalité.</translation>
    </message>
    <message>
        <source>The run-off that closed at %1 is tied, too.</source>
        <translation>Le second tour clos à %1 est lui aussi à égalité.</translation>
    </message>
    <message>
        <source>The run-off that closed at %1 takes “%2”.</source>
        <translation>Le second tour clos à %1 retient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Commands that draw the lot again</source>
        <translation>Commandes qui refont le tirage</translation>
    </message>
    <message>
        <source>The way the tie was settled is printed in the document&apos;s annex.</source>
        <translation>La façon dont l’égalité a été tranchée est imprimée dans l’annexe du document.</translation>
    </message>
    <message>
        <source>How the tie was settled</source>
        <translation>Comment l’égalité a été tranchée</translation>
    </message>
    <message>
        <source>The seed has the SHA-256 that was written down when the vote opened: %1. The options were drawn by the SHA-256 of seed, word and option, smallest first. Anyone can check with these commands:</source>
        <translation>La graine a l’empreinte SHA-256 consignée à l’ouverture du vote&#xa0;: %1. Les options ont été tirées selon l’empreinte SHA-256 de la graine, du mot et de l’option, la plus petite d’abord. Chacun peut vérifier avec ces commandes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::ShownOverlap</name>
    <message>
        <source>Overlap %1 of %2</source>
        <translation>Rapprochement %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Same idea in %n rooms? Shared terms are marked; nothing merges by itself.</source>
        <translation>
            <numerusform>La même idée dans %n salle&#xa0;? Les termes communs sont marqués&#xa0;; rien ne fusionne tout seul.</numerusform>
            <numerusform>La même idée dans %n salles&#xa0;? Les termes communs sont marqués&#xa0;; rien ne fusionne tout seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same idea twice in one room? Shared terms are marked; nothing merges by itself.</source>
        <translation>Deux fois la même idée dans une salle&#xa0;? Les termes communs sont marqués&#xa0;; rien ne fusionne tout seul.</translation>
    </message>
    <message>
        <source>Kept apart %1 of %2</source>
        <translation>Gardés séparés %1 sur %2</translation>
    </message>
    <message>
        <source>These points are not suggested any more.</source>
        <translation>Ces points ne sont plus proposés.</translation>
    </message>
    <message>
        <source>very likely the same</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>likely the same</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>somewhat alike</source>
        <translation>assez semblables</translation>
    </message>
    <message>
        <source>same element %1</source>
        <translation>même élément %1</translation>
    </message>
    <message>
        <source>same elements %1</source>
        <comment>a list of codes</comment>
        <translation>mêmes éléments %1</translation>
    </message>
    <message>
        <source>all say it in the same terms</source>
        <translation>tous le disent dans les mêmes termes</translation>
    </message>
    <message>
        <source>all terms of %1 are in the others</source>
        <comment>marks of groups</comment>
        <translation>tous les termes de %1 sont chez les autres</translation>
    </message>
    <message>
        <source>all of %1’s terms are in %2’s</source>
        <comment>marks of groups</comment>
        <translation>tous les termes de %1 sont chez %2</translation>
    </message>
    <message>
        <source>all terms of one are in the other</source>
        <translation>tous les termes de l’un sont dans l’autre</translation>
    </message>
    <message>
        <source>most terms are shared</source>
        <translation>la plupart des termes sont communs</translation>
    </message>
    <message>
        <source>most terms of one are in the other</source>
        <translation>la plupart des termes de l’un sont dans l’autre</translation>
    </message>
    <message>
        <source>some terms are shared</source>
        <translation>quelques termes sont communs</translation>
    </message>
    <message>
        <source>no terms are shared</source>
        <translation>aucun terme n’est commun</translation>
    </message>
    <message>
        <source>They name different numbers: %1.</source>
        <translation>Ils citent des nombres différents&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look twice. %1</source>
        <comment>sentences follow</comment>
        <translation>Regardez-y à deux fois. %1</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <comment>a group and its words</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>figure, how likely, reasons</comment>
        <translation>%1, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Merging adds to %1, “%2”.</source>
        <translation>La fusion ajoute à %1, «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::SourceCard</name>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Point of %1: %2</source>
        <translation>Point de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Salle %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>room and time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerList</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Ajouter un orateur</translation>
    </message>
    <message>
        <source>Speakers of the session</source>
        <translation>Orateurs de la séance</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Nom de l’orateur</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nom, puis Entrée</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>Somebody asks for the floor</source>
        <translation>Quelqu’un demande la parole</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Orateur suivant</translation>
    </message>
    <message>
        <source>One more minute for the speaker</source>
        <translation>Une minute de plus pour l’orateur</translation>
    </message>
</context>
<context>
    <name>ui::SpeakersModel</name>
    <message>
        <source>%1 has the floor, %2 left</source>
        <translation>%1 a la parole, reste %2</translation>
    </message>
    <message>
        <source>%1 has spoken</source>
        <translation>%1 a parlé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>From the points of many rooms to one agreed document.</source>
        <translation>Des points de nombreuses salles à un seul document convenu.</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Nouvelle réunion…</translation>
    </message>
    <message>
        <source>Open a meeting…</source>
        <translation>Ouvrir une réunion…</translation>
    </message>
    <message>
        <source>Try the sample meeting</source>
        <translation>Essayer la réunion d’exemple</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Déjà ouvertes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Join a meeting…</source>
        <translation>Rejoindre une réunion…</translation>
    </message>
</context>
<context>
    <name>ui::StatementsModel</name>
    <message>
        <source>Disagreement of %1: %2</source>
        <translation>Désaccord de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Point of %1: %2</source>
        <translation>Point de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not settled in %1: %2</source>
        <translation>Non tranché (%1)&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>ui::TieSection</name>
    <message>
        <source>The chair decides, with a reason</source>
        <translation>La présidence décide, motif à l’appui</translation>
    </message>
    <message>
        <source>Wider regional support</source>
        <translation>Soutien régional plus étendu</translation>
    </message>
    <message>
        <source>Draw a lot, seed shown</source>
        <translation>Tirer au sort, graine affichée</translation>
    </message>
    <message>
        <source>The way the tie was settled is printed in the document&apos;s annex.</source>
        <translation>La façon dont l’égalité a été tranchée est imprimée dans l’annexe du document.</translation>
    </message>
    <message>
        <source>Settle the tie</source>
        <translation>Trancher l’égalité</translation>
    </message>
    <message>
        <source>The word that the room calls out</source>
        <translation>Le mot lancé par la salle</translation>
    </message>
    <message>
        <source>A word that the room calls out</source>
        <translation>Un mot lancé par la salle</translation>
    </message>
    <message>
        <source>Written down when the vote opened, the SHA-256 of the seed:</source>
        <translation>Consignée à l’ouverture du vote, l’empreinte SHA-256 de la graine&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n places are left</source>
        <translation>
            <numerusform>%n place reste</numerusform>
            <numerusform>%n places restent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a number of tied options: a number of places</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n options are tied</source>
        <translation>
            <numerusform>%n option à égalité</numerusform>
            <numerusform>%n options à égalité</numerusform>
        </translation>
    </message>
    <message>
        <source>Run-off between the two</source>
        <translation>Second tour entre les deux</translation>
    </message>
    <message numerus="yes">
        <source>Run-off among the %n</source>
        <translation>
            <numerusform>Second tour entre les %n</numerusform>
            <numerusform>Second tour entre les %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: more than half in %n regions</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: plus de la moitié dans %n région</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: plus de la moitié dans %n régions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: supported in %n groups</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: soutenu dans %n groupe</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: soutenu dans %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not tell the tied apart.</source>
        <translation>Il ne départage pas les options à égalité.</translation>
    </message>
    <message>
        <source>Voices were not counted by region or group.</source>
        <translation>Les voix n’ont pas été comptées par région ni par groupe.</translation>
    </message>
    <message>
        <source>The seed is known already: the lot can only be drawn with the same word.</source>
        <translation>La graine est déjà connue&#xa0;: le tirage ne peut se refaire qu’avec le même mot.</translation>
    </message>
    <message>
        <source>No seed was written down when the vote opened.</source>
        <translation>Aucune graine n’a été consignée à l’ouverture du vote.</translation>
    </message>
    <message>
        <source>Set up the run-off</source>
        <translation>Préparer le second tour</translation>
    </message>
    <message>
        <source>Record the chair&apos;s ruling</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Take the wider support</source>
        <translation>Retenir le soutien le plus étendu</translation>
    </message>
    <message>
        <source>Draw the lot</source>
        <translation>Tirer au sort</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Find or run</source>
        <translation>Rechercher ou exécuter</translation>
    </message>
    <message>
        <source>Find or run…</source>
        <translation>Rechercher ou exécuter…</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Réunion %1</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Past its time: %1</source>
        <translation>Temps dépassé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Aller à l’ordre du jour</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Take off the projector</source>
        <translation>Retirer du projecteur</translation>
    </message>
    <message>
        <source>Projector blank</source>
        <translation>Projecteur noir</translation>
    </message>
    <message>
        <source>On the projector</source>
        <translation>Au projecteur</translation>
    </message>
    <message>
        <source>%1: take it off</source>
        <comment>state of the projector</comment>
        <translation>%1&#xa0;: retirer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>saved, and the rooms</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::VoteActions</name>
    <message>
        <source>Vote on the priorities</source>
        <translation>Vote sur les priorités</translation>
    </message>
    <message>
        <source>Vote on the follow-up highlights</source>
        <translation>Vote sur les points saillants du suivi</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Ouvrir le vote</translation>
    </message>
    <message>
        <source>Adopt without a vote…</source>
        <translation>Adopter sans vote…</translation>
    </message>
    <message>
        <source>Back to the vote</source>
        <translation>Retour au vote</translation>
    </message>
    <message>
        <source>Withdraw the round</source>
        <translation>Retirer le scrutin</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Clore le vote</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Record the chair&apos;s ruling</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Adopt the five</source>
        <translation>Adopter les cinq</translation>
    </message>
    <message>
        <source>Go to the Highlights</source>
        <translation>Aller aux Points saillants</translation>
    </message>
    <message>
        <source>Go to the Board</source>
        <translation>Aller au Tableau</translation>
    </message>
    <message>
        <source>Voting station…</source>
        <translation>Poste de vote…</translation>
    </message>
    <message>
        <source>To projector</source>
        <translation>Au projecteur</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>Changer les limites</translation>
    </message>
    <message>
        <source>Export ballots…</source>
        <translation>Exporter les bulletins…</translation>
    </message>
</context>
<context>
    <name>ui::VoteScreen</name>
    <message>
        <source>Track</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow-up highlights</source>
        <translation>Points saillants du suivi</translation>
    </message>
    <message>
        <source>Options of the vote</source>
        <translation>Options du vote</translation>
    </message>
    <message>
        <source>Options, as on the Board</source>
        <translation>Options, comme au Tableau</translation>
    </message>
    <message>
        <source>What the vote decides</source>
        <translation>Ce que le vote décide</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Nothing to vote on yet</source>
        <translation>Rien à mettre aux voix pour l’instant</translation>
    </message>
    <message>
        <source>The options of a vote are the recommendations of the Board.</source>
        <translation>Les options d’un vote sont les recommandations du Tableau.</translation>
    </message>
    <message>
        <source>Option of the vote</source>
        <translation>Option du vote</translation>
    </message>
    <message>
        <source>Export ballots</source>
        <translation>Exporter les bulletins</translation>
    </message>
    <message>
        <source>Ballots (*.csv);;What the rule makes of them (*.json)</source>
        <translation>Bulletins (*.csv);;Ce que la règle en fait (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
</context>
<context>
    <name>ui::VoteStations</name>
    <message>
        <source>Take off the projector</source>
        <translation>Retirer du projecteur</translation>
    </message>
    <message>
        <source>To projector</source>
        <translation>Au projecteur</translation>
    </message>
</context>
<context>
    <name>ui::VoteWords</name>
    <message>
        <source>Vote: five priorities</source>
        <translation>Vote&#xa0;: cinq priorités</translation>
    </message>
    <message>
        <source>Vote: five follow-up highlights</source>
        <translation>Vote&#xa0;: cinq points saillants du suivi</translation>
    </message>
    <message>
        <source>Adopted %1</source>
        <translation>Adopté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Clos&#xa0;: %1</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rooms</source>
        <translation>
            <numerusform>%1 sur %n salle</numerusform>
            <numerusform>%1 sur %n salles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rooms, bodies</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they are adopted without a vote:</source>
        <translation>Pourquoi elles sont adoptées sans vote&#xa0;:</translation>
    </message>
    <message>
        <source>Why fewer than five are adopted:</source>
        <translation>Pourquoi moins de cinq sont adoptées&#xa0;:</translation>
    </message>
    <message>
        <source>Why other lines, or another order, than the vote&apos;s:</source>
        <translation>Pourquoi d’autres lignes, ou un autre ordre, que ceux du vote&#xa0;:</translation>
    </message>
    <message>
        <source>Adopt the five</source>
        <translation>Adopter les cinq</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n lines</source>
        <translation>
            <numerusform>Adopter %n ligne</numerusform>
            <numerusform>Adopter %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopted at %1 by the moderator, after the vote that closed at %2.</source>
        <translation>Adopté à %1 par le modérateur, après le vote clos à %2.</translation>
    </message>
    <message>
        <source>Adopted at %1 by the moderator, without a vote.</source>
        <translation>Adopté à %1 par le modérateur, sans vote.</translation>
    </message>
</context>
<context>
    <name>ui::VotersModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a name and a body</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: has voted</source>
        <translation>%1&#xa0;: a voté</translation>
    </message>
    <message>
        <source>%1: has not voted yet</source>
        <translation>%1&#xa0;: n’a pas encore voté</translation>
    </message>
</context>
<context>
    <name>ui::WordingCard</name>
    <message>
        <source>[removed: %1]</source>
        <translation>[supprimé&#xa0;: %1]</translation>
    </message>
    <message>
        <source>[inserted: %1]</source>
        <translation>[inséré&#xa0;: %1]</translation>
    </message>
</context>
<context>
    <name>ui::WordingEditor</name>
    <message>
        <source>Wording of the recommendation</source>
        <translation>Texte de la recommandation</translation>
    </message>
</context>
</TS>
