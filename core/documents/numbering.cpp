// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/numbering.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

QString letters(int number)
{
    QString text;
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
        text.prepend(QChar(u'a' + (rest - 1) % 26));
    }
    return text;
}

QString roman(int number)
{
    static constexpr std::array values{100, 90, 50, 40, 10, 9, 5, 4, 1};
    static constexpr std::array figures{"c"_L1, "xc"_L1, "l"_L1, "xl"_L1, "x"_L1, "ix"_L1, "v"_L1, "iv"_L1, "i"_L1};
    QString text;
    int rest = number;
    for (size_t i = 0; i < values.size(); ++i) {
        for (; rest >= values[i]; rest -= values[i]) {
            text += figures[i];
        }
    }
    return text;
}

class Counter
{
public:
    explicit Counter(const QString& language)
        : m_open(bracketsOnce(language) ? QString() : u"("_s)
    {
    }

    Label next(const Block& block)
    {
        if (std::holds_alternative<Lettered>(block)) {
            return lettered();
        }
        if (std::holds_alternative<SubItem>(block)) {
            return subItem();
        }
        m_letter = 0;
        m_figure = 0;
        m_inLetters = false;
        if (std::holds_alternative<Numbered>(block)) {
            return {QString::number(++m_number) + u'.', 0, 1};
        }
        if (std::holds_alternative<Bullet>(block)) {
            return {u"•"_s, 1, 1};
        }
        return {};
    }

private:
    Label lettered()
    {
        if (m_letter == 0) {
            ++m_letterLists;
        }
        m_figure = 0;
        m_inLetters = true;
        return {m_open + letters(++m_letter) + u')', 1, m_letterLists};
    }

    Label subItem()
    {
        if (m_figure == 0) {
            ++m_figureLists;
        }
        return {m_open + roman(++m_figure) + u')', m_inLetters ? 2 : 1, m_figureLists};
    }

    QString m_open;
    int m_number = 0;
    int m_letter = 0;
    int m_figure = 0;
    int m_letterLists = 0;
    int m_figureLists = 0;
    bool m_inLetters = false;
};

} // namespace

QList<Label> labelsOf(const Document& document)
{
    Counter counter(document.language);
    QList<Label> labels;
    labels.reserve(document.blocks.size());
    for (const Block& block : document.blocks) {
        labels.append(counter.next(block));
    }
    return labels;
}

QString referenceOf(const Document& document, const QString& anchor)
{
    const QList<Label> labels = labelsOf(document);
    QString number;
    QString letter;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const Block& block = document.blocks[i];
        if (std::holds_alternative<Numbered>(block)) {
            number = labels[i].text.chopped(1);
            letter.clear();
        } else if (std::holds_alternative<Lettered>(block)) {
            letter = u'\u00A0' + labels[i].text;
        }
        if (!anchor.isEmpty() && anchorOf(block) == anchor) {
            if (labels[i].text.isEmpty() || std::holds_alternative<Bullet>(block)) {
                return {};
            }
            const bool figure = std::holds_alternative<SubItem>(block);
            return number + letter + (figure ? u'\u00A0' + labels[i].text : QString());
        }
    }
    return {};
}

bool bracketsOnce(const QString& language)
{
    return language == "fr"_L1 || language == "es"_L1;
}

} // namespace documents
