// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/ballotform.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <numeric>

#include "core/usecases/roundlimits.h"
#include "ui/screen/makeaction.h"
#include "ui/vote/calmspinbox.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using domain::Method;

namespace {

int highestMark(const domain::Round& round)
{
    return round.method == Method::Dots    ? round.mostDots
           : round.method == Method::Score ? domain::highestScore
                                           : static_cast<int>(round.options.size());
}

} // namespace

BallotForm::BallotForm(const Theme& theme, QAction* takeBack, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new PlainLabel({}, PlainLabel::Look::Strong, this))
    , m_use(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_rows(new QWidget)
    , m_column(new QVBoxLayout(m_rows))
    , m_cast(makeAction(*this, "vote.cast", tr("Enter the ballot"), {QKeySequence(u"Alt+Return"_s)}))
    , m_takeBack(takeBack)
{
    setObjectName(u"vote.ballot"_s);
    m_name->setObjectName(u"vote.ballot.voter"_s);
    m_name->setWordWrap(true);
    m_use->setObjectName(u"vote.ballot.use"_s);
    m_use->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 2 * space, 0);
    m_column->setSpacing(space);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"vote.ballot.options"_s);
    scroll->setAccessibleName(tr("The options of the ballot"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_rows);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * space);
    buttons->addWidget(makeActionButton(m_cast, false, this));
    buttons->addWidget(makeActionButton(m_takeBack, false, this));
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(m_name);
    column->addWidget(m_use);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    connect(m_cast, &QAction::triggered, this, [this] { Q_EMIT castWanted(marks()); });
}

void BallotForm::setRound(const domain::Meeting& meeting, const domain::Round& round)
{
    QList<QString> texts;
    for (const domain::RecommendationId& id : round.options) {
        const domain::Recommendation* option = meeting.recommendations.find(id);
        texts.append(option ? option->text : QString());
    }
    const bool same = m_round.id == round.id && usecases::limitsOf(m_round) == usecases::limitsOf(round);
    m_round = round;
    if (same && texts == m_texts) {
        return;
    }
    m_texts = texts;
    m_voter.reset();
    m_boxes.clear();
    m_spins.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const domain::RecommendationId& id : round.options) {
        const domain::Recommendation* option = meeting.recommendations.find(id);
        QWidget* mark = makeMark(option ? *option : domain::Recommendation(), m_column->count() + 1);
        m_column->addWidget(mark);
        mark->show(); // now, so that it can take the focus
    }
    m_column->addStretch();
    showUse();
}

QWidget* BallotForm::makeMark(const domain::Recommendation& option, int number)
{
    const QString name = u"vote.mark.%1"_s.arg(number);
    if (m_round.method == Method::Approval) {
        auto* box = new CheckChoice({option.text, {}, false}, m_theme, m_rows);
        box->setObjectName(name);
        m_boxes.append(box);
        connect(box, &QCheckBox::toggled, this, &BallotForm::showUse);
        return box;
    }
    auto* row = new QWidget(m_rows);
    auto* spin = new CalmSpinBox(row);
    spin->setObjectName(name);
    spin->setAccessibleName(option.text);
    spin->setRange(0, highestMark(m_round));
    if (m_round.method == Method::Ranking) {
        spin->setSpecialValueText(tr("–", "not ranked"));
    }
    m_spins.append(spin);
    connect(spin, &QSpinBox::valueChanged, this, &BallotForm::showUse);
    auto* text = new PlainLabel(option.text, PlainLabel::Look::Text, row);
    text->setWordWrap(true);
    text->setBuddy(spin);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space, 0, space);
    layout->setSpacing(2 * space);
    layout->addWidget(spin, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return row;
}

void BallotForm::setVoter(const domain::VoterId& voter, const QString& name, const QList<int>& marks)
{
    if (m_voter == voter && m_castMarks == marks) {
        return;
    }
    m_voter = voter;
    m_castMarks = marks;
    const bool nobody = voter.isNull();
    const bool cast = !marks.isEmpty();
    m_name->setText(nobody ? tr("Choose a voter to enter a ballot by hand.")
                    : cast ? tr("%1 has voted:").arg(name)
                           : tr("Ballot of %1").arg(name));
    for (qsizetype at = 0; at < m_boxes.size(); ++at) {
        const QSignalBlocker quiet(m_boxes.at(at));
        m_boxes.at(at)->setChecked(marks.value(at) > 0);
    }
    for (qsizetype at = 0; at < m_spins.size(); ++at) {
        const QSignalBlocker quiet(m_spins.at(at));
        m_spins.at(at)->setValue(marks.value(at));
    }
    m_rows->setEnabled(!nobody && !cast);
    m_cast->setEnabled(!nobody && !cast);
    m_cast->setVisible(!cast);
    m_takeBack->setEnabled(cast);
    m_takeBack->setVisible(cast);
    showUse();
}

QList<int> BallotForm::marks() const
{
    QList<int> marks;
    for (const QCheckBox* box : m_boxes) {
        marks.append(box->isChecked() ? 1 : 0);
    }
    for (const QSpinBox* spin : m_spins) {
        marks.append(spin->value());
    }
    return marks;
}

/// How much of the ballot is used.
void BallotForm::showUse()
{
    const QList<int> now = marks();
    const int sum = std::accumulate(now.cbegin(), now.cend(), 0);
    switch (m_round.method) {
    case Method::Approval:
        m_use->setText(m_round.mostApprovals > 0
                           ? tr("%1 of at most %n", nullptr, m_round.mostApprovals).arg(QLocale().toString(sum))
                           : tr("%n ticked", nullptr, sum));
        break;
    case Method::Dots:
        m_use->setText(tr("%1 of %n dots given", nullptr, m_round.dots).arg(QLocale().toString(sum)));
        break;
    case Method::Score:
        m_use->setText(tr("A score from 0 to %1 for each option").arg(QLocale().toString(domain::highestScore)));
        break;
    default:
        m_use->setText(tr("1 for the first place, 2 for the second; equal places are allowed"));
        break;
    }
}

void BallotForm::enter()
{
    if (!m_boxes.isEmpty()) {
        m_boxes.first()->setFocus();
    } else if (!m_spins.isEmpty()) {
        m_spins.first()->setFocus();
        m_spins.first()->selectAll();
    }
}

void BallotForm::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers() == Qt::NoModifier && m_cast->isEnabled()) {
        m_cast->trigger();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
