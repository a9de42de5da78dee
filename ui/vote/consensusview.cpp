// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/consensusview.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/style/theme.h"
#include "ui/vote/infocard.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

ConsensusView::ConsensusView(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"vote.consensus"_s);
    setAccessibleName(tr("Result of the consensus round"));
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(2 * space);
    m_column->addStretch();
    setWidget(content);
}

void ConsensusView::show(const RoundFigures& figures, const Round& round)
{
    QList<FigureRow> rows = figures.rows;
    std::stable_sort(rows.begin(), rows.end(), [&round](const FigureRow& a, const FigureRow& b) {
        const auto rank = [&round](const FigureRow& row) {
            return std::pair(!round.objections.value(row.id).isEmpty(), round.options.indexOf(row.id));
        };
        return rank(a) < rank(b);
    });
    while (m_cards.size() < rows.size()) {
        m_cards.append(new InfoCard(u"vote.consensus.%1"_s.arg(m_cards.size() + 1)));
        m_column->insertWidget(m_column->count() - 1, m_cards.last());
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setVisible(i < rows.size());
        if (i < rows.size()) {
            const QStringList words = round.objections.value(rows.at(i).id).values();
            m_cards.at(i)->setText({rows.at(i).text,
                                    words.isEmpty() ? tr("Agreed: nobody objects.")
                                                    : tr("%n objections", nullptr, static_cast<int>(words.size())),
                                    words.join(u'\n'),
                                    {}});
            m_cards.at(i)->setChosen(words.isEmpty());
        }
    }
}

void ConsensusView::enter()
{
    if (!m_cards.isEmpty()) {
        m_cards.first()->setFocus();
    }
}

} // namespace ui
