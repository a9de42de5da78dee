// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plainlabel.h"

#include "ui/style/restyle.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString nameOf(PlainLabel::Look look)
{
    switch (look) {
    case PlainLabel::Look::Text:
        return u"text"_s;
    case PlainLabel::Look::Strong:
        return u"strong"_s;
    case PlainLabel::Look::Title:
        return u"title"_s;
    case PlainLabel::Look::Small:
        return u"small"_s;
    case PlainLabel::Look::Muted:
        return u"muted"_s;
    case PlainLabel::Look::Warning:
        return u"warning"_s;
    case PlainLabel::Look::Accent:
        return u"accent"_s;
    case PlainLabel::Look::Badge:
        return u"badge"_s;
    case PlainLabel::Look::Quiet:
        return u"quiet"_s;
    }
    return {};
}

} // namespace

PlainLabel::PlainLabel(const QString& text, Look look, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setLook(look);
}

void PlainLabel::setLook(Look look)
{
    restyle(*this, "look", nameOf(look));
}

} // namespace ui
