// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/entrybox.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "core/usecases/drafts.h"
#include "core/usecases/points.h"
#include "ui/rooms/completionpopup.h"
#include "ui/rooms/keyhints.h"
#include "ui/rooms/likeness.h"
#include "ui/rooms/likenesshint.h"
#include "ui/style/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr int mostTyped = 100'000; // far past what is accepted: what was pasted stays to be shortened
constexpr int besideFrom = 600;    // narrower than this, the likeness stands below the keys
constexpr int twoLines = 10 * space;
constexpr int quietTime = 700; // milliseconds without another likeness before it is read out

KeyHints* makeHints(const Theme& theme, QWidget* parent)
{
    return new KeyHints({{EntryBox::tr("Enter", "key"), EntryBox::tr("add")},
                         {u"@"_s, EntryBox::tr("body")},
                         {u"#"_s, EntryBox::tr("element")},
                         {EntryBox::tr("Ctrl ↑", "key"), EntryBox::tr("edit last")}},
                        theme, parent);
}

} // namespace

EntryBox::EntryBox(Context& context, QWidget& area, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(new QLineEdit(this))
    , m_popup(new CompletionPopup(*m_line, area, [this] { return offers(); }))
    , m_hints(makeHints(context.theme, this))
    , m_likeness(new Likeness(context, this))
    , m_alike(new LikenessHint(tr("Ctrl L", "key"), context.theme, this))
{
    m_line->setObjectName(u"rooms.entry"_s);
    m_line->setAccessibleName(tr("New point"));
    m_line->setPlaceholderText(tr("Type a point and press Enter"));
    m_line->setMaxLength(mostTyped);
    m_line->setStyleSheet(
        u"QLineEdit, QLineEdit:hover, QLineEdit:focus { border: none; background: transparent; padding: 0; min-height: 28px; }"_s);
    m_line->setFont(context.theme.pointFont());
    m_line->installEventFilter(this);
    m_popup->setObjectName(u"rooms.completions"_s);
    m_popup->setAccessibleName(tr("What fits the word being typed"));
    m_popup->setEnterIsFree([this] { return wordIsComplete(); });

    buildNotes();

    connect(m_line, &QLineEdit::textChanged, this, &EntryBox::saveDraft);
    connect(m_line, &QLineEdit::textChanged, this, &EntryBox::followLine);
    connect(m_line, &QLineEdit::returnPressed, this, &EntryBox::add);
    connect(m_popup, &CompletionPopup::chosen, this, &EntryBox::complete);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EntryBox::buildNotes()
{
    m_hints->setObjectName(u"rooms.hints"_s);
    m_alike->setObjectName(u"rooms.alike"_s);
    m_notes = new QBoxLayout(QBoxLayout::TopToBottom);
    m_notes->setSpacing(0);
    m_notes->addWidget(m_hints, 0, Qt::AlignTop);
    m_notes->addWidget(m_alike, 1, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, space);
    column->setSpacing(space);
    column->addWidget(m_line);
    column->addLayout(m_notes);

    m_pause.setSingleShot(true);
    m_pause.setInterval(quietTime);
    connect(&m_pause, &QTimer::timeout, this, &EntryBox::announceLikeness);
    connect(m_likeness, &Likeness::changed, this, &EntryBox::showLikeness);
    connect(m_alike, &LikenessHint::clicked, this, &EntryBox::alikeWanted);
}

void EntryBox::showLikeness()
{
    const Point* point = m_context.workspace.meeting().points.find(m_likeness->point());
    const QString before = m_alike->accessibleName();
    m_alike->say(point ? point->text : QString(), m_likeness->score());
    if (m_alike->accessibleName() != before) {
        m_pause.start();
        Q_EMIT alikeChanged();
    }
}

void EntryBox::announceLikeness()
{
    // The description of what has the focus is read out when it changes.
    m_line->setAccessibleDescription(alike().isNull() ? QString() : m_alike->accessibleName());
}

PointId EntryBox::alike() const
{
    return m_likeness->point();
}

void EntryBox::followEditing(const PointId& point, const QString& text)
{
    m_likeness->setLine(text, point);
}

void EntryBox::followLine()
{
    m_likeness->setLine(m_line->text());
}

void EntryBox::setRoom(const GroupId& group, const QuestionId& question)
{
    m_question = question;
    if (group != m_group) {
        m_group = group;
        m_popup->hide();
        m_likeness->setRoom(group);
        loadDraft();
    }
}

QString EntryBox::draftPlace() const
{
    return u"room/"_s + m_group.toText();
}

void EntryBox::loadDraft()
{
    const Result<QString> draft = usecases::Drafts(m_context.workspace).load(draftPlace());
    const QSignalBlocker quiet(m_line);
    m_kept = m_context.check(draft) ? *draft : QString();
    m_line->setText(m_kept);
    followLine();
}

void EntryBox::saveDraft(const QString& text)
{
    if (m_group.isNull() || text == m_kept) {
        return;
    }
    const Done saved = usecases::Drafts(m_context.workspace).save(draftPlace(), text);
    if (!saved && !m_draftFailed) {
        m_context.complain(saved.error()); // once, not at every letter
    }
    m_draftFailed = !saved;
    m_kept = saved ? text : m_kept;
}

void EntryBox::add()
{
    if (m_line->text().trimmed().isEmpty()) {
        return;
    }
    usecases::NewPoint point =
        usecases::readEntryLine(m_context.workspace.meeting(), m_group, m_question, m_line->text());
    point.draft = draftPlace();
    const Result<PointId> id = usecases::Points(m_context.workspace).add(point);
    if (m_context.check(id)) {
        m_kept.clear();
        m_line->setText({}); // unlike clear(), forgets: undo is then the meeting's
        Q_EMIT added(*id);
    }
}

EntryBox::Word EntryBox::wordAtCursor() const
{
    const QString text = m_line->text();
    const qsizetype cursor = m_line->cursorPosition();
    qsizetype from = cursor;
    while (from > 0 && !text.at(from - 1).isSpace()) {
        --from;
    }
    qsizetype end = cursor;
    while (end < text.size() && !text.at(end).isSpace()) {
        ++end;
    }
    return {from, end - from, text.mid(from, cursor - from)};
}

QList<usecases::Completion> EntryBox::offers() const
{
    const QString word = wordAtCursor().text;
    const bool tags = word.startsWith(u'@') || word.startsWith(u'#');
    return tags ? usecases::completionsFor(m_context.workspace.meeting(), word) : QList<usecases::Completion>();
}

bool EntryBox::wordIsComplete() const
{
    const QString word = wordAtCursor().text;
    const QList<usecases::Completion> fitting = offers();
    return std::any_of(fitting.begin(), fitting.end(), [&word](const usecases::Completion& completion) {
        return completion.insert.compare(word, Qt::CaseInsensitive) == 0;
    });
}

void EntryBox::complete(const usecases::Completion& completion)
{
    const Word word = wordAtCursor();
    m_line->setSelection(static_cast<int>(word.from), static_cast<int>(word.length));
    m_line->insert(completion.insert + u' ');
}

bool EntryBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line) {
        return QWidget::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::FocusIn:
        followLine();
        Q_EMIT entered();
        update();
        return false;
    case QEvent::FocusOut:
        update();
        return false;
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        return filterKey(event);
    default:
        return false;
    }
}

bool EntryBox::filterKey(QEvent* event)
{
    auto* key = static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // A line with nothing to undo leaves Ctrl+Z to the meeting.
        const bool meetingUndo = key->matches(QKeySequence::Undo) && !m_line->isUndoAvailable();
        const bool meetingRedo = key->matches(QKeySequence::Redo) && !m_line->isRedoAvailable();
        if (meetingUndo || meetingRedo) {
            event->ignore();
            return true;
        }
        return false;
    }
    if (key->key() == Qt::Key_Escape && m_popup->isHidden()) {
        Q_EMIT left();
        return true;
    }
    return false;
}

void EntryBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= besideFrom;
    m_notes->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_notes->setSpacing(beside ? 4 * space : 0);
    m_hints->setSizePolicy(beside ? QSizePolicy::Maximum : QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_alike->setFixedHeight(beside ? twoLines : leastTarget);
}

void EntryBox::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_context.theme.tokens();
    const bool focused = m_line->hasFocus();
    const qreal pen = focused ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? tokens.accent : tokens.line, pen));
    painter.setBrush(tokens.surface);
    const qreal half = pen / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

} // namespace ui
