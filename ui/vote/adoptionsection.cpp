// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/adoptionsection.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include "core/domain/lists.h"
#include "core/usecases/outcomes.h"
#include "core/usecases/rounds.h"
#include "ui/style/theme.h"
#include "ui/vote/linesview.h"
#include "ui/vote/votewords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

AdoptionSection::AdoptionSection(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(true)
    , m_headline(new PlainLabel({}, PlainLabel::Look::Strong))
    , m_list(new LinesView(m_model, theme, this))
    , m_others(new QComboBox)
    , m_asked(new PlainLabel({}, PlainLabel::Look::Small))
    , m_reason(new QLineEdit)
    , m_adopted(new PlainLabel({}, PlainLabel::Look::Small))
{
    setObjectName(u"vote.adoption"_s);
    m_list->setObjectName(u"vote.lines"_s);
    m_list->setAccessibleName(tr("Lines to adopt, in order"));
    m_list->setWhole(true);
    m_others->setObjectName(u"vote.others"_s);
    m_others->setAccessibleName(tr("Recommendations that are not among the lines"));
    m_others->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_others->setMinimumContentsLength(12);
    m_asked->setWordWrap(true);
    m_reason->setObjectName(u"vote.adoptReason"_s);
    m_reason->setAccessibleName(tr("Reason for what is adopted"));
    m_reason->setPlaceholderText(tr("Reason, for the record"));
    m_adopted->setObjectName(u"vote.adopted"_s);
    m_adopted->setWordWrap(true);

    m_change = addCommand(u"vote.change"_s, tr("Change the lines"), QKeySequence(u"Ctrl+L"_s), nullptr);
    m_change->setCheckable(true);
    m_up = addCommand(u"vote.lineUp"_s, tr("Move up"), QKeySequence(u"Ctrl+Shift+Up"_s), &AdoptionSection::moveUp);
    m_down =
        addCommand(u"vote.lineDown"_s, tr("Move down"), QKeySequence(u"Ctrl+Shift+Down"_s), &AdoptionSection::moveDown);
    m_off = addCommand(u"vote.lineOff"_s, tr("Take off"), QKeySequence(Qt::Key_Delete), &AdoptionSection::takeOff);
    m_exchange = addCommand(u"vote.exchange"_s, tr("Exchange the line"), QKeySequence(u"Ctrl+Shift+X"_s),
                            &AdoptionSection::exchange);
    m_add = addCommand(u"vote.addLine"_s, tr("Add as last"), QKeySequence(u"Ctrl+Shift+L"_s), &AdoptionSection::add);
    m_afresh = addCommand(u"vote.afresh"_s, tr("Back to what was proposed"), QKeySequence(u"Ctrl+Shift+R"_s),
                          &AdoptionSection::startAfresh);
    m_off->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_off);

    m_editing = makeEditing();
    layOut(m_editing);
    connect(m_change, &QAction::toggled, this, [this] {
        showLines();
        Q_EMIT changed();
    });
    connect(m_list, &LinesView::moved, this, &AdoptionSection::move);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AdoptionSection::enableCommands);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_drafts[m_track].reason = text;
        Q_EMIT changed();
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &AdoptionSection::confirmed);
}

QAction* AdoptionSection::addCommand(const QString& name, const QString& text, const QKeySequence& key,
                                     void (AdoptionSection::*does)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    if (does) {
        connect(action, &QAction::triggered, this, does);
    }
    m_commands.append(action);
    return action;
}

QWidget* AdoptionSection::makeEditing()
{
    auto* editing = new QWidget(this);
    auto* grid = new QGridLayout(editing);
    grid->setContentsMargins({});
    grid->setSpacing(space);
    grid->addWidget(makeActionButton(m_up, false, editing), 0, 0);
    grid->addWidget(makeActionButton(m_down, false, editing), 0, 1);
    grid->addWidget(makeActionButton(m_off, false, editing), 1, 0);
    grid->addWidget(makeActionButton(m_afresh, false, editing), 4, 0, 1, 2);
    grid->addWidget(m_others, 2, 0, 1, 2);
    grid->addWidget(makeActionButton(m_exchange, false, editing), 3, 0);
    grid->addWidget(makeActionButton(m_add, false, editing), 3, 1);
    return editing;
}

void AdoptionSection::layOut(QWidget* editing)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    auto* button = makeActionButton(m_change, false, this);
    button->setProperty("link", true);
    m_changeButton = button;
    column->addWidget(m_headline);
    column->addWidget(m_adopted);
    column->addWidget(m_asked);
    column->addWidget(m_reason);
    column->addWidget(m_list);
    column->addWidget(button, 0, Qt::AlignLeading);
    column->addWidget(editing);
}

void AdoptionSection::show(const Meeting& meeting, Track track, State state)
{
    m_meeting = &meeting;
    m_state = state;
    if (m_track != track) {
        m_track = track;
        m_change->setChecked(false);
    }
    const QSignalBlocker blocker(m_reason);
    if (m_reason->text() != m_drafts[track].reason) {
        m_reason->setText(m_drafts[track].reason);
    }
    showLines();
}

QList<RecommendationId> AdoptionSection::wanted() const
{
    if (const Outcome* outcome = adoptedOutcome(*m_meeting, m_track); outcome && m_state == State::Adopted) {
        return outcome->lines;
    }
    const std::optional<QList<RecommendationId>> changed = m_drafts.value(m_track).lines;
    if (!changed) {
        return usecases::proposedLines(*m_meeting, m_track);
    }
    QList<RecommendationId> lines;
    for (const RecommendationId& id : *changed) {
        const Recommendation* recommendation = m_meeting->recommendations.find(id);
        if (recommendation && stands(*recommendation) && recommendation->track == m_track) {
            lines.append(id);
        }
    }
    return lines;
}

void AdoptionSection::showLines()
{
    if (!m_meeting) {
        return;
    }
    m_model.setRows(VoteWords::lines(*m_meeting, wanted()));
    const bool adopted = m_state == State::Adopted;
    const bool shown = m_state != State::TieWaits || m_change->isChecked();
    const bool needed = shown && !adopted && usecases::needsReason(*m_meeting, m_track, lines());
    m_headline->setText(adopted ? tr("Adopted, in this order") : tr("To adopt, in this order"));
    m_change->setText(m_state == State::TieWaits ? tr("Adopt other lines") : tr("Change the lines"));
    m_list->setOrdered(!adopted);
    m_headline->setVisible(shown);
    m_list->setVisible(shown);
    m_change->setVisible(!adopted);
    m_editing->setVisible(!adopted && m_change->isChecked());
    m_asked->setText(VoteWords::reasonAsked(latestRound(*m_meeting, m_track), m_model.rowCount()));
    const bool nowAsked = needed && !m_reason->isVisibleTo(this);
    m_asked->setVisible(needed);
    m_reason->setVisible(needed);
    if (nowAsked) {
        Q_EMIT asked(m_reason);
    }
    m_adopted->setVisible(adopted);
    showAdopted();
    showOthers();
    enableCommands();
}

void AdoptionSection::showAdopted()
{
    const Outcome* outcome = adoptedOutcome(*m_meeting, m_track);
    if (!outcome) {
        m_adopted->clear();
        return;
    }
    const QString how = VoteWords::adopted(*outcome, m_meeting->rounds.find(outcome->round));
    m_adopted->setText(outcome->reason.isEmpty() ? how : tr("%1 Reason: %2").arg(how, outcome->reason));
}

void AdoptionSection::showOthers()
{
    QList<LineRow> others;
    const QList<RecommendationId> taken = lines();
    for (const Recommendation& one : recommendationsOfTrack(*m_meeting, m_track)) {
        if (!taken.contains(one.id)) {
            others.append({one.id, 0, one.text, {}});
        }
    }
    if (others == m_offered) {
        return;
    }
    m_offered = others;
    const QVariant current = m_others->currentData();
    m_others->clear();
    for (const LineRow& other : others) {
        m_others->addItem(other.text, other.id.uuid());
    }
    m_others->setCurrentIndex(qMax(0, m_others->findData(current)));
}

void AdoptionSection::enableCommands()
{
    const bool shown = m_state != State::Adopted && (m_state != State::TieWaits || m_change->isChecked());
    const bool hasLine = shown && !m_list->currentLine().isNull();
    const int row = m_list->currentIndex().row();
    const bool hasOther = shown && m_others->count() > 0;
    m_up->setEnabled(hasLine && row > 0);
    m_down->setEnabled(hasLine && row + 1 < m_model.rowCount());
    m_off->setEnabled(hasLine);
    m_exchange->setEnabled(hasLine && hasOther);
    m_add->setEnabled(hasOther && m_model.rowCount() < usecases::mostLines);
    m_afresh->setEnabled(shown && m_drafts.value(m_track).lines.has_value());
}

QList<RecommendationId> AdoptionSection::lines() const
{
    QList<RecommendationId> lines;
    for (const LineRow& row : m_model.rows()) {
        lines.append(row.id);
    }
    return lines;
}

QString AdoptionSection::reason() const
{
    return m_reason->isVisibleTo(this) ? m_reason->text() : QString();
}

bool AdoptionSection::isReady() const
{
    const bool shown = m_state == State::Proposed || (m_state == State::TieWaits && m_change->isChecked());
    const bool reasoned = !m_reason->isVisibleTo(this) || !m_reason->text().trimmed().isEmpty();
    return shown && m_model.rowCount() > 0 && reasoned;
}

void AdoptionSection::forget(Track track)
{
    m_drafts.remove(track);
    m_change->setChecked(false);
}

void AdoptionSection::enter()
{
    if (m_reason->isVisibleTo(this)) {
        m_reason->setFocus();
    } else {
        m_list->setFocus();
    }
}

void AdoptionSection::setLines(const QList<RecommendationId>& lines, const RecommendationId& current)
{
    const bool asProposed = lines == usecases::proposedLines(*m_meeting, m_track);
    m_drafts[m_track].lines = asProposed ? std::nullopt : std::optional(lines);
    showLines();
    m_list->setCurrentLine(current);
    Q_EMIT changed();
}

void AdoptionSection::move(const RecommendationId& id, int row)
{
    QList<RecommendationId> order = lines();
    const auto from = order.indexOf(id);
    if (from >= 0 && row >= 0 && row < order.size() && row != from) {
        order.move(from, row);
        setLines(order, id);
    }
}

void AdoptionSection::moveUp()
{
    move(m_list->currentLine(), m_list->currentIndex().row() - 1);
}

void AdoptionSection::moveDown()
{
    move(m_list->currentLine(), m_list->currentIndex().row() + 1);
}

void AdoptionSection::takeOff()
{
    QList<RecommendationId> left = lines();
    const auto at = left.indexOf(m_list->currentLine());
    if (at >= 0) {
        left.removeAt(at);
        setLines(left, left.value(qMin(at, left.size() - 1)));
    }
}

void AdoptionSection::exchange()
{
    QList<RecommendationId> order = lines();
    const auto at = order.indexOf(m_list->currentLine());
    const RecommendationId other(m_others->currentData().toUuid());
    if (at >= 0 && !other.isNull()) {
        order[at] = other;
        setLines(order, other);
    }
}

void AdoptionSection::add()
{
    const RecommendationId other(m_others->currentData().toUuid());
    if (!other.isNull()) {
        setLines(lines() << other, other);
    }
}

void AdoptionSection::startAfresh()
{
    setLines(usecases::proposedLines(*m_meeting, m_track), m_list->currentLine());
}

} // namespace ui
