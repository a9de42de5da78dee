// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/projectorwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QVBoxLayout>
#include <chrono>

#include "ui/projector/projectorview.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr QSize usual(960, 600);
constexpr QSize least(480, 300);
constexpr double step = 1.15;
constexpr double mostZoom = 3;
constexpr std::chrono::seconds pageTime(12); ///< a page stays so long, where there are several

} // namespace

ProjectorWindow::ProjectorWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_view(new ProjectorView)
{
    setObjectName(u"projector"_s);
    setAccessibleName(tr("Projector"));
    setWindowTitle(tr("Projector"));
    setMinimumSize(least);
    resize(usual);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_view);
    makeActions();
    connect(&m_pages, &QTimer::timeout, this, [this] { turn(1); });
}

QAction* ProjectorWindow::add(const QString& name, const QString& text, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName("projector."_L1 + name);
    action->setShortcuts(keys);
    addAction(action);
    return action;
}

void ProjectorWindow::makeActions()
{
    m_blank = add(u"blank"_s, tr("Blank the projector"), {Qt::Key_B});
    m_blank->setCheckable(true);
    connect(m_blank, &QAction::toggled, this, &ProjectorWindow::setBlank);
    const auto zoom = [this](double by) { m_view->setZoom(qBound(1 / mostZoom, m_view->zoom() * by, mostZoom)); };
    connect(add(u"larger"_s, tr("Larger"), {Qt::Key_Plus, Qt::Key_Equal}), &QAction::triggered, this,
            [zoom] { zoom(step); });
    connect(add(u"smaller"_s, tr("Smaller"), {Qt::Key_Minus}), &QAction::triggered, this, [zoom] { zoom(1 / step); });
    connect(add(u"fit"_s, tr("As large as fits"), {Qt::Key_0}), &QAction::triggered, this,
            [this] { m_view->setZoom(1); });
    connect(add(u"next"_s, tr("Next page"), {Qt::Key_PageDown, Qt::Key_Space}), &QAction::triggered, this,
            [this] { turn(1); });
    connect(add(u"previous"_s, tr("Previous page"), {Qt::Key_PageUp}), &QAction::triggered, this, [this] { turn(-1); });
    connect(add(u"full"_s, tr("Full screen"), {Qt::Key_F11}), &QAction::triggered, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(add(u"small"_s, tr("Leave full screen"), {Qt::Key_Escape}), &QAction::triggered, this,
            [this] { setWindowState(windowState() & ~Qt::WindowFullScreen); });
    connect(add(u"off"_s, tr("Take off the projector"), {}), &QAction::triggered, this, &QWidget::close,
            Qt::QueuedConnection);
}

void ProjectorWindow::setContent(const ProjectorContent& content)
{
    m_view->setContent(content);
    if (m_view->pages() > 1 && !m_pages.isActive()) {
        m_pages.start(pageTime);
    } else if (m_view->pages() == 1) {
        m_pages.stop();
    }
}

void ProjectorWindow::turn(int by)
{
    m_view->turn(by);
    if (m_pages.isActive()) {
        m_pages.start(pageTime);
    }
}

void ProjectorWindow::setBlank(bool blank)
{
    if (m_view->isBlank() != blank) {
        m_view->setBlank(blank);
        m_blank->setChecked(blank);
        Q_EMIT blanked(blank);
    }
}

void ProjectorWindow::showBeside(const QWidget* beside)
{
    if (isVisible()) {
        return;
    }
    setAttribute(Qt::WA_ShowWithoutActivating);
    for (QScreen* other : QGuiApplication::screens()) {
        if (beside && other != beside->screen()) {
            return goTo(other);
        }
    }
    show();
}

void ProjectorWindow::goTo(QScreen* screen)
{
    const bool alone = QGuiApplication::screens().size() < 2;
    setWindowState(windowState() & ~Qt::WindowFullScreen);
    const QRect room = screen->availableGeometry();
    setGeometry(QRect(room.topLeft(), usual.boundedTo(room.size())));
    alone ? showNormal() : showFullScreen();
}

QMenu* ProjectorWindow::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"projector.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QScreen* one : QGuiApplication::screens()) {
        QAction* choice =
            menu->addAction(tr("%1 (%2 × %3)", "name of a screen, its width and height")
                                .arg(QString(one->name()).replace(u'&', "&&"_L1),
                                     locale().toString(one->size().width()), locale().toString(one->size().height())));
        choice->setObjectName("projector.screen."_L1 + one->name());
        choice->setCheckable(true);
        choice->setChecked(one == screen());
        connect(choice, &QAction::triggered, this, [this, one] { goTo(one); });
    }
    menu->addSeparator();
    menu->addActions(actions());
    return menu;
}

void ProjectorWindow::contextMenuEvent(QContextMenuEvent* event)
{
    makeMenu()->popup(event->globalPos());
}

void ProjectorWindow::closeEvent(QCloseEvent* event)
{
    m_pages.stop();
    event->accept();
    Q_EMIT takenOff();
}

} // namespace ui
