// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/findorrun.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/frame/offerdelegate.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int popupWidth = 520;
constexpr int mostShown = 12;
constexpr int margin = 4;

QStandardItem* itemOf(const Offer& offer)
{
    auto* item = new QStandardItem(offer.label);
    item->setEditable(false);
    item->setData(offer.detail, OfferDetailRole);
    item->setData(offer.key, OfferKeyRole);
    item->setData(QStringList{offer.label, offer.detail, offer.key}.join(u' ').trimmed(), Qt::AccessibleTextRole);
    return item;
}

} // namespace

FindOrRun::FindOrRun(QLineEdit* field, const Theme& theme, Source source, QWidget* window)
    : QObject(window)
    , m_field(field)
    , m_source(std::move(source))
    , m_window(window)
    , m_popup(new QFrame(window))
    , m_list(new QListView)
    , m_rows(new QStandardItemModel(this))
{
    m_popup->setObjectName(u"find"_s);
    m_popup->setProperty("card", true);
    m_popup->hide();
    m_list->setObjectName(u"find.list"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus); // typing goes on while the list is walked
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_rows);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new OfferDelegate(theme, m_list));
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_list);

    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (now == m_field && before) {
            m_before = before;
        }
    });
    m_field->installEventFilter(this);
    m_window->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &FindOrRun::offer);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        mark(index.row());
        runMarked();
    });
}

void FindOrRun::start()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool FindOrRun::isOpen() const
{
    return !m_popup->isHidden();
}

bool FindOrRun::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window) {
        if (event->type() == QEvent::Resize && isOpen()) {
            place();
        }
        return false;
    }
    switch (event->type()) {
    case QEvent::FocusIn:
        offer();
        return false;
    case QEvent::FocusOut:
        close();
        return false;
    case QEvent::KeyPress:
        return walk(static_cast<QKeyEvent*>(event)->key());
    case QEvent::ShortcutOverride:
        // Esc and Enter are this list's, whatever else they do in the window.
        if (const int key = static_cast<QKeyEvent*>(event)->key(); key == Qt::Key_Escape || key == Qt::Key_Return) {
            event->accept();
        }
        return false;
    default:
        return false;
    }
}

bool FindOrRun::walk(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        mark(row + 1);
        return true;
    case Qt::Key_Up:
        mark(row - 1);
        return true;
    case Qt::Key_PageDown:
        mark(row + mostShown);
        return true;
    case Qt::Key_PageUp:
        mark(row - mostShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runMarked();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

void FindOrRun::offer()
{
    m_offers = m_source(m_field->text());
    if (m_offers.isEmpty()) {
        m_offers.append({tr("Nothing in this meeting says that"), {}, {}, nullptr});
    }
    m_rows->clear();
    for (const Offer& one : std::as_const(m_offers)) {
        m_rows->appendRow(itemOf(one));
    }
    mark(0);
    place();
    m_popup->show();
    m_popup->raise();
}

void FindOrRun::place()
{
    const int shown = qMin(mostShown, static_cast<int>(m_offers.size()));
    const int height = shown * m_list->sizeHintForRow(0) + 2 * margin + 2;
    const QPoint corner = m_field->mapTo(m_window, QPoint(m_field->width(), m_field->height() + margin));
    const int width = qMin(popupWidth, corner.x() - margin);
    m_popup->setGeometry(corner.x() - width, corner.y(), width, height);
}

void FindOrRun::mark(int row)
{
    const int last = m_rows->rowCount() - 1;
    m_list->setCurrentIndex(m_rows->index(qBound(0, row, last), 0));
    m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void FindOrRun::runMarked()
{
    const Offer offer = m_offers.value(m_list->currentIndex().row());
    if (!offer.run) {
        return;
    }
    leave();
    offer.run();
}

void FindOrRun::leave()
{
    m_field->clear();
    QPointer<QWidget> before = m_before;
    close();
    if (before && before->isVisible()) {
        before->setFocus(Qt::OtherFocusReason);
    } else {
        m_field->clearFocus();
    }
}

void FindOrRun::close()
{
    m_popup->hide();
}

} // namespace ui
