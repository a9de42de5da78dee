// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <functional>

#include "core/usecases/entryline.h"

class QLineEdit;
class QStandardItemModel;

namespace ui {

/// What a word that is being typed may become, beside its line. The line keeps the focus: typing on is never held up.
/// Arrows walk, Tab and Enter take, Esc leaves.
class CompletionPopup : public QListView
{
    Q_OBJECT

public:
    /// What fits what is typed now, best first.
    using Source = std::function<QList<usecases::Completion>()>;
    /// Whether Enter is the line's own although something is offered, e.g. where the word is complete already.
    using EnterIsFree = std::function<bool()>;

    /// Shown inside \a area, which holds \a line.
    CompletionPopup(QLineEdit& line, QWidget& area, Source source);

    void setEnterIsFree(EnterIsFree free) { m_enterIsFree = std::move(free); }
    /// Shows what fits now, or hides.
    void offer();

Q_SIGNALS:
    void chosen(const usecases::Completion& completion);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takesKey(int key);
    void walk(int steps);
    void choose(int row);
    void fill(const QList<usecases::Completion>& offers);
    void placeBesideLine();

    QLineEdit& m_line;
    Source m_source;
    EnterIsFree m_enterIsFree;
    QStandardItemModel* m_model;
    QList<usecases::Completion> m_offers;
    bool m_walked = false;
};

} // namespace ui
