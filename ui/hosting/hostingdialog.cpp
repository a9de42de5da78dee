// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hosting/hostingdialog.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include "ui/hosting/aside.h"
#include "ui/hosting/hostingbutton.h"
#include "ui/hosting/invitationpanel.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr QSize usualSize(1040, 720);
constexpr int aroundIt = 10 * space; ///< of the window, left free
constexpr int widestSentence = 560;

/// Of any thread. A hub that nobody waits for any more is not left running.
domain::Result<QString> startHub(const usecases::HostingOptions& options, const std::atomic<bool>& isLeft)
{
    const bool ranBefore = usecases::isHubRunning(options.folder);
    domain::Result<QString> address = usecases::startHub(options);
    if (address && isLeft && !ranBefore) {
        (void)usecases::stopHub(options.folder);
    }
    return address;
}

} // namespace

HostingDialog::HostingDialog(Context& context, const usecases::HostingOptions& options, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_options(options)
    , m_isLeft(std::make_shared<std::atomic<bool>>(false))
    , m_pages(new QStackedWidget)
    , m_what(new PlainLabel({}, PlainLabel::Look::Text))
    , m_where(new PlainLabel({}, PlainLabel::Look::Text))
    , m_message(new WrappedLabel)
    , m_progress(new QProgressBar)
    , m_invitations(new InvitationPanel(context.theme))
    , m_host(makeHostingButton("host", tr("Host this meeting")))
    , m_stop(makeHostingButton("stop", tr("Stop hosting")))
    , m_close(makeHostingButton("close", tr("Close")))
{
    setObjectName(u"hosting"_s);
    setWindowTitle(tr("Host this meeting"));
    setAccessibleName(windowTitle());
    makeParts();
    layOut();
    const QSize room =
        parent ? parent->window()->size().boundedTo(screen()->availableSize()) : screen()->availableSize();
    resize(usualSize.boundedTo(room - QSize(aroundIt, aroundIt)));
    offer();
    if (usecases::isHostedHere(context.workspace, options.folder)) {
        start();
    }
}

HostingDialog::~HostingDialog()
{
    *m_isLeft = true;
}

void HostingDialog::makeParts()
{
    m_what->setObjectName(u"hosting.what"_s);
    m_where->setObjectName(u"hosting.where"_s);
    m_message->setObjectName(u"hosting.message"_s);
    m_progress->setObjectName(u"hosting.progress"_s);
    m_progress->setAccessibleName(tr("The hub is being started or stopped"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_host->setProperty("primary", true);
    connect(m_host, &QPushButton::clicked, this, &HostingDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &HostingDialog::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_invitations, &InvitationPanel::renewalWanted, this, &HostingDialog::renew);
    connect(m_invitations, &InvitationPanel::copied, this,
            [this](const QString& name) { say(tr("The line of “%1” was copied.").arg(name)); });
}

QWidget* HostingDialog::offerPage()
{
    auto* page = new QWidget;
    m_what->setWordWrap(true);
    m_what->setAlignment(Qt::AlignHCenter);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(4 * space);
    column->addStretch(2);
    column->addWidget(new PlainLabel(windowTitle(), PlainLabel::Look::Title), 0, Qt::AlignHCenter);
    for (QWidget* part : std::initializer_list<QWidget*>{m_what, m_progress}) {
        part->setFixedWidth(widestSentence);
        column->addWidget(part, 0, Qt::AlignHCenter);
    }
    column->addWidget(m_host, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget* HostingDialog::hostedPage()
{
    auto* page = new QWidget;
    m_where->setWordWrap(true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * space);
    column->addWidget(new PlainLabel(tr("This meeting is hosted here"), PlainLabel::Look::Title));
    column->addWidget(m_where);
    column->addWidget(m_invitations, 1);
    return page;
}

void HostingDialog::layOut()
{
    m_pages->addWidget(offerPage());
    m_pages->addWidget(hostedPage());
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(2 * space);
    bottom->addWidget(m_stop);
    bottom->addStretch();
    bottom->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * space, 4 * space, 4 * space, 4 * space);
    column->setSpacing(3 * space);
    column->addWidget(m_pages, 1);
    column->addWidget(m_message);
    column->addLayout(bottom);
}

void HostingDialog::enter(Stage stage, const QString& what)
{
    m_pages->setCurrentIndex(stage == Stage::Hosted ? 1 : 0);
    (stage == Stage::Hosted ? m_where : m_what)->setText(what);
    m_what->setMinimumHeight(m_what->heightForWidth(widestSentence));
    callClose(tr("Close"));
    m_progress->setVisible(stage == Stage::Busy);
    m_stop->setVisible(stage == Stage::Hosted);
    m_host->setVisible(stage == Stage::Offer);
    m_message->hide();
}

void HostingDialog::callClose(const QString& word)
{
    m_close->setText(word);
    m_close->setAccessibleName(word);
}

void HostingDialog::offer()
{
    enter(Stage::Offer,
          tr("This computer becomes the hub: rooms on the same network join it by a QR code or a line of text, and it "
             "runs until you stop it, also when this window is closed."));
    m_host->setFocus();
}

void HostingDialog::start()
{
    enter(Stage::Busy, tr("The hub is being started; the first time this takes some seconds."));
    callClose(tr("Cancel"));
    runAside(
        this, [options = m_options, isLeft = m_isLeft] { return startHub(options, *isLeft); },
        [this](const domain::Result<QString>& address) { address ? invite(*address) : complain(address.error()); });
}

void HostingDialog::invite(const QString& address)
{
    const auto invitations = usecases::hostMeeting(m_context.workspace, m_options);
    if (!invitations) {
        complain(invitations.error());
        return;
    }
    enter(Stage::Hosted, tr("Other laptops find this one at %1. Choose a room and send it the line, or let it "
                            "scan the code with a phone.")
                             .arg(address));
    if (m_options.listen == u"*"_s && address.startsWith(u"127."_s)) {
        say(tr("No other computer can reach this hub now: connect this one to a network, stop hosting and host again."),
            true);
    }
    m_invitations->show(*invitations, m_context.workspace.meeting());
    m_invitations->focusList();
    Q_EMIT hosted();
}

void HostingDialog::renew(const QString& mark)
{
    const auto invitations = usecases::hostMeeting(m_context.workspace, m_options, {}, {mark});
    if (!invitations) {
        say(sentenceOf(invitations.error()), true);
        return;
    }
    m_invitations->show(*invitations, m_context.workspace.meeting());
    say(tr("There is a new line; the old one is void."));
}

void HostingDialog::stop()
{
    enter(Stage::Busy, tr("The hub is being stopped."));
    runAside(
        this, [folder = m_options.folder] { return usecases::stopHub(folder); },
        [this](const domain::Done& done) {
            offer();
            say(done ? tr("The hub is stopped. What the rooms sent is kept here, and they go on in their own files.")
                     : sentenceOf(done.error()),
                !done);
            if (!usecases::isHubRunning(m_options.folder)) {
                Q_EMIT stopped();
            }
        });
}

void HostingDialog::say(const QString& sentence, bool isWrong)
{
    m_message->setLook(isWrong ? PlainLabel::Look::Warning : PlainLabel::Look::Text);
    m_message->setText(sentence);
    m_message->show();
}

void HostingDialog::complain(const domain::Error& error)
{
    offer();
    say(sentenceOf(error), true);
}

void hostMeeting(Context& context, QWidget* parent, const std::function<void(bool)>& told,
                 const usecases::HostingOptions& options)
{
    if (context.workspace.place().role) {
        context.complain({domain::ErrorCode::NotYours, {}});
        return;
    }
    auto* dialog = new HostingDialog(context, options, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (told) {
        QObject::connect(dialog, &HostingDialog::hosted, parent, [told] { told(true); });
        QObject::connect(dialog, &HostingDialog::stopped, parent, [told] { told(false); });
    }
    dialog->open();
}

} // namespace ui
