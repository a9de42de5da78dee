// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace ui {

class ObjectionsModel;
class Theme;

/// The options of a consensus round, each with its objections below it.
class ObjectionsView : public QListView
{
    Q_OBJECT

public:
    ObjectionsView(ObjectionsModel& model, const Theme& theme, QWidget* parent = nullptr);

    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    void currentRowChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace ui
