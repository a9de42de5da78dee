// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyscreen.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include "core/documents/save.h"
#include "core/usecases/exporting.h"
#include "ui/history/historyview.h"
#include "ui/models/historyfilter.h"
#include "ui/screen/dialogs.h"
#include "ui/style/theme.h"
#include "ui/widgets/pageheader.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

HistoryScreen::HistoryScreen(Context& context, QWidget* parent)
    : Screen(u"history"_s, context, parent)
    , m_model(new HistoryModel(this))
    , m_filter(new HistoryFilter(m_model, this))
    , m_header(new PageHeader(tr("History"), this))
{
    makeActions();
    m_view = new HistoryView(context.theme, m_takeBack, this);
    m_view->setModel(m_filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * space, 4 * space, 4 * space, 4 * space);
    column->setSpacing(3 * space);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    m_header->addButton(m_check);
    m_header->addWidget(makeFilters());
    m_header->addButton(m_export);
    QWidget::setTabOrder(m_search, m_view);
    setFocusProxy(m_view);
    listen();
    followCurrent();
}

void HistoryScreen::makeActions()
{
    m_takeBack = new QAction(tr("Take back"), this);
    m_takeBack->setObjectName(u"history.takeBackAction"_s);
    m_takeBack->setShortcuts({QKeySequence(Qt::Key_U), QKeySequence(Qt::CTRL | Qt::Key_Backspace)});
    m_takeBack->setShortcutContext(Qt::WidgetShortcut);
    connect(m_takeBack, &QAction::triggered, this, &HistoryScreen::takeBack);

    m_check = new QAction(tr("Check the file"), this);
    m_check->setObjectName(u"history.check"_s);
    m_check->setToolTip(tr("Check that nothing in the file was lost or altered"));
    connect(m_check, &QAction::triggered, this, &HistoryScreen::checkFile);

    m_export = new QAction(tr("Export"), this);
    m_export->setObjectName(u"history.export"_s);
    m_export->setToolTip(tr("Export the history as a table"));
    connect(m_export, &QAction::triggered, this, &HistoryScreen::exportShown);
}

QWidget* HistoryScreen::makeFilters()
{
    m_who = new QComboBox;
    m_who->setObjectName(u"history.who"_s);
    m_who->setAccessibleName(tr("Whose changes"));
    m_where = new QComboBox;
    m_where->setObjectName(u"history.where"_s);
    m_where->setAccessibleName(tr("Changes on which screen"));
    m_search = new QLineEdit;
    m_search->setObjectName(u"history.search"_s);
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setPlaceholderText(tr("Search (/)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_search->installEventFilter(this);

    auto* filters = new QWidget;
    filters->setObjectName(u"history.filters"_s);
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * space);
    for (QComboBox* choice : {m_who, m_where}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(9);
        row->addWidget(choice);
    }
    row->addWidget(m_search);
    fillChoices();
    connect(m_who, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setWho(m_who->currentData().toString()); });
    connect(m_where, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setScreen(m_where->currentData().toString()); });
    connect(m_search, &QLineEdit::textChanged, m_filter, &HistoryFilter::setWords);
    return filters;
}

void HistoryScreen::listen()
{
    connect(&m_context.workspace, &usecases::Workspace::changed, this, [this] {
        ++m_unheard;
        m_soundness.clear();
        // What other programs wrote comes without an act.
        QTimer::singleShot(0, this, &HistoryScreen::catchUp);
    });
    connect(&m_context.workspace, &usecases::Workspace::acted, this, &HistoryScreen::take);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryScreen::followCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryScreen::followCurrent);
}

QList<QAction*> HistoryScreen::commands() const
{
    return {m_takeBack, m_check, m_export};
}

void HistoryScreen::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryScreen::entered()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void HistoryScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    if (m_dirty) {
        reload();
    }
}

bool HistoryScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            m_search->clear();
            [[fallthrough]];
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        default:
            break;
        }
    }
    return Screen::eventFilter(watched, event);
}

namespace {

/// The longest of the texts by letters, which is near enough for a column.
QString longest(const HistoryModel& model, HistoryModel::Column column)
{
    QString found;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = model.index(row, column).data().toString();
        found = text.size() > found.size() ? text : found;
    }
    return found;
}

/// Fills the choice anew and keeps what is chosen.
void fill(QComboBox& choice, const QString& all, const QStringList& words)
{
    const QString chosen = choice.currentData().toString();
    QStringList have;
    for (int i = 1; i < choice.count(); ++i) {
        have.append(choice.itemText(i));
    }
    if (choice.count() > 0 && have == words) {
        return;
    }
    const QSignalBlocker quiet(choice);
    choice.clear();
    choice.addItem(all, QString());
    for (const QString& word : words) {
        choice.addItem(word, word);
    }
    choice.setCurrentIndex(qMax(0, choice.findData(chosen)));
}

} // namespace

void HistoryScreen::reload()
{
    const auto lines = usecases::history(m_context.workspace);
    if (!m_context.check(lines)) {
        return;
    }
    const QString chosen = m_view->currentIndex().data(HistoryModel::EntryRole).toString();
    QList<HistoryRow> rows;
    rows.reserve(lines->size());
    for (const usecases::HistoryLine& line : *lines) {
        rows.append(historyRowOf(line, m_context.workspace.meeting()));
    }
    m_dirty = false;
    m_model->setToday(m_context.workspace.now().toLocalTime().date());
    m_model->setRows(rows);
    m_view->fitColumns(longest(*m_model, HistoryModel::Time), longest(*m_model, HistoryModel::Who),
                       longest(*m_model, HistoryModel::Verb));
    fillChoices();
    showCount();
    const QModelIndexList again =
        m_filter->match(m_filter->index(0, 0), HistoryModel::EntryRole, chosen, 1, Qt::MatchExactly);
    m_view->setCurrentIndex(again.isEmpty() ? m_filter->index(0, 0) : again.first());
}

void HistoryScreen::take(const usecases::Act& act)
{
    m_unheard = qMax(0, m_unheard - 1);
    if (m_dirty || !isVisible()) {
        m_dirty = true;
        return;
    }
    const auto line = usecases::historyLine(m_context.workspace, act.entry);
    if (!m_context.check(line)) {
        m_dirty = true;
        return;
    }
    m_model->setToday(m_context.workspace.now().toLocalTime().date());
    const HistoryRow row = historyRowOf(*line, m_context.workspace.meeting());
    m_model->prepend(row);
    if (m_who->findText(row.who) < 0 || m_where->findText(row.screen) < 0) {
        fillChoices();
    }
    showCount();
}

void HistoryScreen::catchUp()
{
    if (m_unheard == 0) {
        return;
    }
    m_unheard = 0;
    if (isVisible()) {
        reload();
    } else {
        m_dirty = true;
    }
}

void HistoryScreen::fillChoices()
{
    fill(*m_who, tr("Everybody"), m_model->people());
    fill(*m_where, tr("Every screen"), m_model->screens());
}

void HistoryScreen::showCount()
{
    const QString changes = tr("%Ln changes", nullptr, m_model->rowCount());
    m_header->setSubtitle(m_soundness.isEmpty()
                              ? changes
                              : tr("%1 · %2", "number of changes, result of a check").arg(changes, m_soundness));
}

bool HistoryScreen::mayTakeBack(const QModelIndex& index) const
{
    if (!index.isValid() || index.data(HistoryModel::TakenBackRole).toBool()) {
        return false;
    }
    const usecases::HistoryLine& line = m_model->rowAt(m_filter->mapToSource(index).row()).line;
    return m_context.workspace.place().mayWriteIn(line.room);
}

void HistoryScreen::followCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    m_takeBack->setText(current.data(HistoryModel::TurnsBackRole).toBool() ? tr("Do again") : tr("Take back"));
    m_takeBack->setEnabled(mayTakeBack(current));
}

void HistoryScreen::takeBack()
{
    const QString entry = m_view->currentIndex().data(HistoryModel::EntryRole).toString();
    if (!entry.isEmpty()) {
        m_context.check(m_context.workspace.takeBack(entry));
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void HistoryScreen::checkFile()
{
    const auto found = usecases::verify(m_context.workspace);
    if (!m_context.check(found)) {
        return;
    }
    if (found->faults.isEmpty()) {
        m_soundness = found->devices == 1
                          ? tr("the chain of the one device holds")
                          : tr("the chains of all %n devices hold", nullptr, static_cast<int>(found->devices));
        m_context.say(tr("The file is whole: nothing was lost or altered."));
    } else {
        m_soundness = tr("%n faults found", nullptr, static_cast<int>(found->faults.size()));
        m_context.complain(found->faults.first());
    }
    showCount();
}

bool HistoryScreen::exportShown()
{
    const auto path =
        m_context.dialogs.fileToSave(this, tr("Export the history"), tr("History.csv"), tr("Tables (*.csv)"));
    if (path) {
        const auto done = usecases::historyCsv(m_context.workspace).and_then([&path](const QByteArray& csv) {
            return documents::writeFileSafely(*path, csv);
        });
        if (m_context.check(done)) {
            m_context.say(tr("Written to %1.").arg(*path));
        }
    }
    return true;
}

} // namespace ui
