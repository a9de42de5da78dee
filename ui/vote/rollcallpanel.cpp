// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/rollcallpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include "core/domain/support.h"
#include "core/usecases/rounds.h"
#include "ui/screen/makeaction.h"
#include "ui/style/theme.h"
#include "ui/vote/rollcallview.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

RollCallPanel::RollCallPanel(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new RollCallView(m_model, context.theme, this))
    , m_option(new PlainLabel({}, PlainLabel::Look::Strong))
    , m_totals(new PlainLabel({}, PlainLabel::Look::Quiet))
    , m_inFavour(makeAction(*this, "vote.inFavour", tr("In favour"), {Qt::Key_F, Qt::Key_Y}))
    , m_against(makeAction(*this, "vote.against", tr("Against"), {Qt::Key_A, Qt::Key_N}))
    , m_abstaining(makeAction(*this, "vote.abstaining", tr("Abstaining"), {Qt::Key_Minus, Qt::Key_Space}))
    , m_takeBack(makeAction(*this, "vote.noVoice", tr("Not heard"), {Qt::Key_Delete, Qt::Key_Backspace}))
{
    setObjectName(u"vote.rollCallPanel"_s);
    m_table->setObjectName(u"vote.voices"_s);
    m_table->setAccessibleName(tr("Voices, by body and option"));
    m_option->setObjectName(u"vote.calledOption"_s);
    m_option->setWordWrap(true);
    m_totals->setObjectName(u"vote.totals"_s);
    m_totals->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(m_option);
    column->addWidget(m_totals);
    column->addWidget(makeKeys());
    column->addWidget(m_table, 1);

    connect(m_inFavour, &QAction::triggered, this, [this] { take(Voice::InFavour); });
    connect(m_against, &QAction::triggered, this, [this] { take(Voice::Against); });
    connect(m_abstaining, &QAction::triggered, this, [this] { take(Voice::Abstaining); });
    connect(m_takeBack, &QAction::triggered, this, [this] { take(std::nullopt); });
    connect(m_table, &RollCallView::currentCellChanged, this, &RollCallPanel::showOption);
}

QWidget* RollCallPanel::makeKeys()
{
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(2 * space);
    for (QAction* action : {m_inFavour, m_against, m_abstaining, m_takeBack}) {
        auto* button = new KeyButton(action, false, m_context.theme, part);
        button->setFocusPolicy(Qt::NoFocus); // the table keeps the keys
        button->setKey(action->shortcut().toString(QKeySequence::NativeText));
        row->addWidget(button);
    }
    row->addStretch();
    return part;
}

void RollCallPanel::show(const Meeting& meeting, const Round& round)
{
    m_round = round;
    m_model.show(meeting, round);
    m_table->start();
    showOption();
}

void RollCallPanel::enter()
{
    m_table->setFocus();
}

QList<QAction*> RollCallPanel::commands() const
{
    return {m_inFavour, m_against, m_abstaining, m_takeBack};
}

/// A roll call is public: what was said so far may be seen.
void RollCallPanel::showOption()
{
    const Meeting& meeting = m_context.workspace.meeting();
    const RecommendationId id = m_model.optionAt(m_table->currentIndex());
    const Recommendation* option = meeting.recommendations.find(id);
    m_option->setText(option ? tr("%1. %2", "number and text of an option")
                                   .arg(QLocale().toString(m_table->currentIndex().column()), option->text)
                             : QString());
    const Count count = countOf(meeting, m_round, id);
    const QLocale locale;
    m_totals->setText(option ? tr("%1 in favour · %2 against · %3 abstaining")
                                   .arg(locale.toString(count.inFavour), locale.toString(count.against),
                                        locale.toString(count.abstaining))
                             : QString());
}

void RollCallPanel::take(std::optional<Voice> voice)
{
    const QModelIndex at = m_table->currentIndex();
    const Done done =
        usecases::Rounds(m_context.workspace).setVoice(m_round.id, m_model.optionAt(at), m_model.voterAt(at), voice);
    if (m_context.check(done) && voice) {
        m_table->goOn(true);
    }
}

} // namespace ui
