// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/domain/lists.h"
#include "core/usecases/polling.h"
#include "ui/kiosk/ballotdraft.h"
#include "ui/kiosk/ballotpage.h"
#include "ui/kiosk/codepage.h"
#include "ui/kiosk/confirmpage.h"
#include "ui/kiosk/kioskparts.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/messagepage.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr QKeyCombination operatorsKeys(Qt::CTRL | Qt::SHIFT, Qt::Key_Q);

bool isTouch(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
        return true;
    default:
        return false;
    }
}

} // namespace

KioskWindow::KioskWindow(usecases::Workspace& workspace, const RoundId& round, const Theme& theme,
                         const KioskTimes& times, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_workspace(workspace)
    , m_round(round)
    , m_theme(theme)
    , m_times(times)
    , m_column(new QVBoxLayout(this))
    , m_operator(new PlainLabel)
{
    setObjectName(u"kiosk"_s);
    setAccessibleName(tr("Voting station"));
    setWindowTitle(tr("Voting station"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setStyleSheet(kioskSheet(theme.tokens()));
    connect(&theme, &Theme::changed, this, [this] { setStyleSheet(kioskSheet(m_theme.tokens())); });
    m_operator->setObjectName(u"kiosk.operator"_s);
    m_operator->setLook(PlainLabel::Look::Muted);
    m_operator->setProperty("part", u"small"_s);
    m_operator->setText(
        tr("Moderator: %1 closes the station").arg(QKeySequence(operatorsKeys).toString(QKeySequence::NativeText)));
    m_column->setContentsMargins(12 * space, 8 * space, 12 * space, 3 * space);
    m_column->setSpacing(3 * space);
    m_column->addWidget(m_operator, 0, Qt::AlignHCenter);
    auto* leaves = new QShortcut(QKeySequence(operatorsKeys), this);
    connect(leaves, &QShortcut::activated, this, &KioskWindow::leave, Qt::QueuedConnection);
    connect(&m_workspace, &usecases::Workspace::changed, this, [this] { look(); });
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (!m_over && m_workspace.refresh()) {
            look();
        }
    });
    m_idle.setSingleShot(true);
    m_thanks.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        start(m_draft ? tr("Nobody used the station for a while, so that ballot was not cast.") : QString());
    });
    connect(&m_thanks, &QTimer::timeout, this, [this] { start(); });
    qApp->installEventFilter(this);
    m_look.start(m_times.look);
    start();
}

KioskWindow::~KioskWindow()
{
    qApp->removeEventFilter(this);
}

bool KioskWindow::canServe(const Round& round)
{
    const bool marked = round.method == Method::Approval || round.method == Method::Dots ||
                        round.method == Method::Score || round.method == Method::Ranking;
    return stands(round) && round.state == RoundState::Open && round.casting != Casting::Counted && marked;
}

const Round* KioskWindow::openRound() const
{
    const Round* round = m_workspace.meeting().rounds.find(m_round);
    return round && canServe(*round) ? round : nullptr;
}

void KioskWindow::look()
{
    if (!m_over && !openRound()) {
        later(&KioskWindow::showClosed);
    }
}

void KioskWindow::later(void (KioskWindow::*then)())
{
    QMetaObject::invokeMethod(
        this,
        [this, then, page = QPointer<QWidget>(m_page)] {
            if (page && page == m_page) {
                (this->*then)();
            }
        },
        Qt::QueuedConnection);
}

void KioskWindow::turnTo(QWidget* page)
{
    delete m_page;
    m_page = page;
    m_codePage = nullptr;
    m_confirmPage = nullptr;
    m_column->insertWidget(0, page, 1);
    page->show();
    m_thanks.stop();
    m_idle.start(m_times.idle);
}

void KioskWindow::start(const QString& message)
{
    m_draft.reset();
    m_voter = {};
    const Round* round = openRound();
    if (!round) {
        return showClosed();
    }
    auto* page = new CodePage(KioskWords::question(*round));
    turnTo(page);
    m_codePage = page;
    connect(page, &CodePage::entered, this, &KioskWindow::identify);
    page->tell(message);
}

void KioskWindow::identify(const QString& code)
{
    const auto voter = usecases::Polling(m_workspace).voterOf(m_round, code);
    if (!voter && !openRound()) {
        return later(&KioskWindow::showClosed);
    }
    if (!voter) {
        m_codePage->tell(KioskWords::codeRefused(voter.error()));
        return;
    }
    m_codePage->tell({});
    m_voter = *voter;
    m_draft = std::make_unique<BallotDraft>(*openRound());
    later(&KioskWindow::showBallot);
}

void KioskWindow::showBallot()
{
    const Round& round = m_draft->round();
    auto* page = new BallotPage(*m_draft, KioskWords::question(round),
                                KioskWords::options(m_workspace.meeting(), round), m_theme);
    turnTo(page);
    connect(page, &BallotPage::reviewed, this, [this] { later(&KioskWindow::showReview); });
    connect(page, &BallotPage::left, this, [this] {
        QMetaObject::invokeMethod(
            this, [this] { start(); }, Qt::QueuedConnection);
    });
    page->enter();
}

void KioskWindow::showReview()
{
    const Round& round = m_draft->round();
    auto* page =
        new ConfirmPage(*m_draft, KioskWords::question(round), KioskWords::options(m_workspace.meeting(), round));
    turnTo(page);
    m_confirmPage = page;
    connect(page, &ConfirmPage::changed, this, [this] { later(&KioskWindow::showBallot); });
    connect(page, &ConfirmPage::confirmed, this, [this] { later(&KioskWindow::cast); });
    page->enter();
}

void KioskWindow::cast()
{
    const Done done = usecases::Polling(m_workspace).cast(m_round, m_voter, m_draft->marks());
    if (done) {
        thank();
    } else if (!openRound()) {
        showClosed();
    } else {
        refuse(done.error());
    }
}

void KioskWindow::refuse(const Error& error)
{
    const QString sentence = KioskWords::notCast(error);
    if (error.code == ErrorCode::AlreadyVoted || error.code == ErrorCode::NotEntitled) {
        start(sentence);
    } else {
        m_confirmPage->complain(sentence);
    }
}

void KioskWindow::thank()
{
    m_draft.reset();
    m_voter = {};
    auto* page = new MessagePage(tr("Your ballot is cast."), tr("Thank you. The next voter can begin."));
    turnTo(page);
    setFocus();
    m_idle.stop();
    m_thanks.start(m_times.thanks);
}

void KioskWindow::showClosed()
{
    m_draft.reset();
    m_voter = {};
    m_over = true;
    turnTo(new MessagePage(tr("The vote is closed."), tr("The station takes no more ballots.")));
    setFocus();
    m_idle.stop();
    m_look.stop();
}

void KioskWindow::leave()
{
    m_leaving = true;
    close();
}

void KioskWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(m_leaving);
    if (m_leaving) {
        m_look.stop();
        m_idle.stop();
        m_thanks.stop();
        m_draft.reset();
        Q_EMIT closed();
    }
}

void KioskWindow::keyPressEvent(QKeyEvent* event)
{
    if (m_thanks.isActive() && !event->isAutoRepeat()) {
        start();
    }
    event->accept();
}

void KioskWindow::mousePressEvent(QMouseEvent* event)
{
    if (m_thanks.isActive()) {
        start();
    }
    event->accept();
}

bool KioskWindow::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (widget && m_idle.isActive() && isTouch(*event) && widget->window() == this) {
        m_idle.start(m_times.idle);
    }
    return false;
}

} // namespace ui
