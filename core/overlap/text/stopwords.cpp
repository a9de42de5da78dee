// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/text/stopwords.h"

#include <QSet>

namespace overlap {

namespace {

// Articles, pronouns, prepositions, conjunctions and auxiliaries. Words that deny are left in: they change what is
// said.
constexpr char16_t english[] = u"a about above after again all also am an and any are as at be because been before "
                               u"being below between both but by "
                               u"can could did do does doing done down during each either else ever every few for from "
                               u"further had has have having he "
                               u"her here hers herself him himself his how i if in into is it its itself just let like "
                               u"many may me might more most much "
                               u"must my myself of off on once one only onto or other others our ours ourselves out "
                               u"over own per quite rather really s "
                               u"same shall she should so some such t than that the their theirs them themselves then "
                               u"there these they thing things this "
                               u"those through thus to too under until up upon us very was way we were what when where "
                               u"whether which while who whom whose "
                               u"why will with within would yet you your yours yourself yourselves";
constexpr char16_t french[] =
    u"a à afin ai ainsi alors après as au aujourd aussi autre autres aux avait avant avec avoir c ce ceci cela celle "
    u"celles celui ces cet cette ceux chaque chez ci comme comment d dans de depuis des deux devant doit doivent donc "
    u"dont du "
    u"elle elles en encore entre es est et étaient était étant été être eu eux fait faut fois font furent fut hors il "
    u"ils j je "
    u"jusqu jusque l la là laquelle le lequel les lesquels leur leurs lors lorsque lui m ma mais me même mêmes mes moi "
    u"mon n "
    u"nos notamment notre nous on ont or ou où par parce parmi pendant peu peut peuvent plus plusieurs pour pourquoi "
    u"puis "
    u"qu quand que quel quelle quelles quelque quelques quels qui quoi s sa se selon ses si sinon soi soient soit son "
    u"sont "
    u"sous souvent sur t ta te tel telle telles tels tes toi ton tous tout toute toutes très tu un une vers via vos "
    u"votre vous y";
constexpr char16_t spanish[] = u"a al algo alguna algunas alguno algunos ante antes aquel aquella aquellas aquellos "
                               u"aquí así aún aunque bajo bien cada casi "
                               u"como cómo con cual cuál cuales cualquier cuando cuándo cuanto de debe deben del desde "
                               u"donde dónde dos durante e el él "
                               u"ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estar "
                               u"estas este esto estos fue fueron ha había "
                               u"han hasta hay he la las le les lo los más me mediante mi mientras mis mismo mucha "
                               u"muchas mucho muchos muy nos nosotros "
                               u"nuestra nuestras nuestro nuestros o os otra otras otro otros para pero poco por "
                               u"porque pues puede pueden que qué quien quién "
                               u"quienes se sea sean según ser si sí sido siempre sobre son su sus tal también tan "
                               u"tanto te tener tiene tienen toda todas "
                               u"todavía todo todos tras tu tus u un una unas uno unos ya y yo";
constexpr char16_t russian[] = u"а более бы был была были было быть в вам вас весь во вот все всего всех всю вы где да "
                               u"даже для до его ее если есть еще "
                               u"же за здесь и из или им их к как какая какой когда ко который которая которое которые "
                               u"кто ли либо между меня мне много может "
                               u"можно мой мы на над надо нас наш наша наши него нее них но о об однако он она они оно "
                               u"от очень по под при про с сам свое "
                               u"своей свои своих себя со так также такие такой там те тем то того тоже той только том "
                               u"ты у уже чем через что чтобы эта эти "
                               u"этих это этого этой этом этот я";
constexpr char16_t arabic[] = u"ان انه انها او اي اذا الى التي الذي الذين اللذين اما امام انا انت اول ايضا بعد بعض بل "
                              u"بين بها به تلك تم ثم جدا حتى حول حيث "
                              u"خلال ذلك سوف على عليه عليها عن عند عندما فقد في فيه فيها قبل قد كان كانت كل كما كيف "
                              u"لان لكن له لها لهم ما مثل مع من منذ منه "
                              u"منها نحن نحو هذا هذه هم هنا هناك هو هي و وقد وهو وهي يتم يكون";
constexpr char16_t chinese[] = u"的 了 和 与 及 或 是 在 有 被 把 将 对 对于 从 到 以 为 为了 由 于 等 而 但 但是 也 "
                               u"都 就 这 那 这个 那个 这些 那些 他 她 它 "
                               u"他们 她们 它们 我 我们 你 你们 自己 一个 一 个 上 下 中 里 着 过 地 得 之 其 其中 并 "
                               u"并且 因为 所以 如果 可以 会 能 应 应该 "
                               u"要 需要 请 吗 呢 吧 啊 还 又 再 很 更 最 正在 正 位 名 只 条 件";

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        set.insert(word.toString());
    }
    return set;
}

const QSet<QString>& listOf(Language language)
{
    static const std::array<QSet<QString>, allLanguages.size()> lists = {setOf(english), setOf(french), setOf(spanish),
                                                                         setOf(russian), setOf(arabic), setOf(chinese)};
    return lists[static_cast<std::size_t>(language)];
}

} // namespace

bool isStopWord(QStringView word, Language language)
{
    return listOf(language).contains(word.toString());
}

} // namespace overlap
