// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/text/cues.h"

#include <QHash>
#include <QSet>

namespace overlap {

namespace {

using Words = std::array<const char16_t*, allLanguages.size()>;

constexpr Words negations = {
    u"not no never none nobody nothing neither nor without cannot lack lacks lacking fail fails failing refuse reject",
    u"pas ne aucun aucune jamais ni rien nul nulle sans non refuser rejeter",
    u"no nunca jamás ni ningún ninguna ninguno nada nadie sin tampoco rechazar",
    u"не нет никогда ни никто ничего без нельзя отказ",
    u"لا لم لن ليس ليست غير بدون دون عدم",
    u"不 没 没有 无 未 非 勿 否 不能 不应 不会 不要 不得 不是"};
constexpr Words upward = {
    u"increase increases increasing raise raising expand expanding extend widen strengthen strengthening promote grow "
    u"growing "
    u"more higher improve enhance enhancing boost encourage allow allowing permit open support supporting facilitate "
    u"accelerate "
    u"lengthen legalize regularize include including keep maintain preserve adopt accept favour favor voluntary begin "
    u"start",
    u"augmenter accroître accroitre élargir étendre renforcer promouvoir développer améliorer encourager permettre "
    u"autoriser "
    u"ouvrir soutenir faciliter accélérer hausse plus inclure maintenir adopter accepter volontaire",
    u"aumentar incrementar ampliar extender reforzar fortalecer promover desarrollar mejorar fomentar permitir "
    u"autorizar abrir "
    u"apoyar facilitar acelerar más incluir mantener adoptar aceptar voluntario voluntaria",
    u"увеличить увеличивать повысить повышать расширить расширять укрепить укреплять поощрять улучшить улучшать "
    u"разрешить "
    u"открыть поддержать поддерживать облегчить ускорить больше рост сохранить принять добровольный добровольное",
    u"زيادة رفع توسيع تعزيز تشجيع تحسين السماح فتح دعم تيسير تسهيل تسريع الحفاظ قبول طوعية طوعي",
    u"增加 提高 扩大 加强 促进 改善 鼓励 允许 开放 支持 便利 加快 更多 保持 通过 接受 自愿"};
constexpr Words downward = {
    u"decrease decreases decreasing reduce reduces reducing reduction lower lowering cut cutting limit limiting "
    u"restrict "
    u"restricting less fewer end ending stop stopping close ban banning prohibit prevent preventing abolish abandon "
    u"oppose "
    u"against weaken discourage shrink shorten minimize exclude remove forbid curb halt slow criminalize forced "
    u"mandatory",
    u"diminuer réduire réduction baisser baisse limiter restreindre moins cesser arrêter fermer interdire empêcher "
    u"abolir "
    u"abandonner opposer contre affaiblir décourager exclure supprimer freiner ralentir forcé obligatoire",
    u"disminuir reducir reducción bajar limitar restringir menos cesar detener cerrar prohibir impedir abolir "
    u"abandonar oponer "
    u"contra debilitar desalentar excluir eliminar frenar forzoso obligatorio obligatoria",
    u"уменьшить уменьшать снизить снижать снижение сократить сокращать сокращение ограничить ограничивать меньше "
    u"прекратить "
    u"закрыть запретить запрет предотвратить отменить против ослабить исключить замедлить принудительный обязательный",
    u"خفض تخفيض تقليل تقليص الحد حد وقف إنهاء انهاء إغلاق اغلاق حظر منع إلغاء الغاء ضد إضعاف استبعاد قسرية إلزامية",
    u"减少 降低 缩小 削减 限制 停止 终止 关闭 禁止 防止 废除 放弃 反对 削弱 排除 更少 强制"};
/// One to twelve.
constexpr Words numbers = {u"one two three four five six seven eight nine ten eleven twelve",
                           u"un deux trois quatre cinq six sept huit neuf dix onze douze",
                           u"uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
                           u"один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
                           u"واحد اثنان ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة - -",
                           u"一 二 三 四 五 六 七 八 九 十 十一 十二"};

QStringList wordsOf(const Words& lists, std::size_t language)
{
    return QString::fromUtf16(lists[language]).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

struct Cues
{
    std::array<QSet<QString>, allLanguages.size()> negations;
    std::array<QHash<QString, int>, allLanguages.size()> directions; ///< by stem
    std::array<QHash<QString, quint64>, allLanguages.size()> numbers;
};

Cues readCues()
{
    Cues cues;
    Tokenizer tokenizer;
    for (std::size_t i = 0; i < allLanguages.size(); ++i) {
        const QStringList denying = wordsOf(negations, i);
        cues.negations[i] = {denying.begin(), denying.end()};
        for (const auto& [lists, sign] : {std::pair(&upward, 1), std::pair(&downward, -1)}) {
            for (const QString& word : wordsOf(*lists, i)) {
                for (const Token& token : tokenizer.tokens(word, allLanguages[i])) {
                    cues.directions[i].insert(token.stem, sign);
                }
            }
        }
        quint64 number = 0;
        for (const QString& word : wordsOf(numbers, i)) {
            // "One" is more often a pronoun than a number.
            if (++number > 1) {
                cues.numbers[i].insert(word, number);
            }
        }
    }
    return cues;
}

const Cues& cues()
{
    static const Cues read = readCues();
    return read;
}

} // namespace

bool isNegation(const Token& token, Language language)
{
    return cues().negations[static_cast<std::size_t>(language)].contains(token.word);
}

int directionOf(const Token& token, Language language)
{
    return cues().directions[static_cast<std::size_t>(language)].value(token.stem, 0);
}

std::optional<quint64> numberOf(const Token& token, Language language)
{
    QString digits;
    for (const QChar c : token.word) {
        if (c.digitValue() >= 0) {
            digits += QChar(u'0' + c.digitValue());
        } else if (c != u',' && c != u'.' && c != u'٫' && c != u'٬') {
            digits.clear();
            break;
        }
    }
    bool isNumber = false;
    if (const quint64 number = digits.toULongLong(&isNumber); isNumber) {
        return number;
    }
    const auto& words = cues().numbers[static_cast<std::size_t>(language)];
    const auto found = words.constFind(token.word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace overlap
