// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include "ui/frame/offer.h"
#include "ui/style/theme.h"

class QFrame;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace ui {

/// Finds anything and runs anything: a list under the field of the bar. Esc gives the focus back.
class FindOrRun : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<QList<Offer>(const QString& typed)>;

    FindOrRun(QLineEdit* field, const Theme& theme, Source source, QWidget* window);
    /// Puts the focus into the field, with the list open.
    void start();
    [[nodiscard]] bool isOpen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer();
    void place();
    void leave();
    void close();
    bool walk(int key);
    void mark(int row);
    void runMarked();

    QLineEdit* m_field;
    Source m_source;
    QWidget* m_window;
    QFrame* m_popup;
    QListView* m_list;
    QStandardItemModel* m_rows;
    QList<Offer> m_offers;
    QPointer<QWidget> m_before; ///< who had the focus
};

} // namespace ui
