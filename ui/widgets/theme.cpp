#include "ui/widgets/theme.h"

#include <QWidget>

namespace dophu
{

namespace
{

Theme makeLight()
{
    Theme t;
    t.window = QColor(0xF3F5F7);
    t.nav = QColor(0xE8ECF0);
    t.surface = QColor(0xFFFFFF);
    t.subtle = QColor(0xF7F9FA);
    t.header = QColor(0xEEF1F4);
    t.border = QColor(0xD6DCE2);
    t.grid = QColor(0xE4E9ED);
    t.controlBorder = QColor(0x7F8B97);
    t.scroll = QColor(0xC3CBD3);
    t.sel = QColor(0xDFECF8);
    t.barTrack = QColor(0xE8ECF0);
    t.accentSoft = QColor(0xDFECF8);
    t.accentFaint = QColor(0xF0F6FC);
    t.errSoft = QColor(0xFCEAE8);
    t.errLine = QColor(0xE3A09B);
    t.warnSoft = QColor(0xFFF2D1);
    t.warnLine = QColor(0xDDB65C);
    t.okSoft = QColor(0xE3F2E8);
    t.okLine = QColor(0x93C5A5);
    t.lateSoft = QColor(0xFDE9DA);
    t.neutralSoft = QColor(0xE9EDF1);
    t.accentHover = QColor(0x0C4E8C);
    t.accentPress = QColor(0x093E70);
    t.bar = QColor(0x0F5EA8);
    t.barLow = QColor(0x7296BB);
    t.target = QColor(0x17212B);
    t.disabled = QColor(0x8A95A0);
    t.text = QColor(0x17212B);
    t.text2 = QColor(0x4A5764);
    t.text3 = QColor(0x5F6B77);
    t.accent = QColor(0x0F5EA8);
    t.err = QColor(0xB3261E);
    t.warn = QColor(0x7F5200);
    t.ok = QColor(0x1C6B3C);
    t.late = QColor(0x9A4300);
    t.neutral = QColor(0x4A5764);
    t.onAccent = QColor(0xFFFFFF);
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.window = QColor(0x14181D);
    t.nav = QColor(0x101419);
    t.surface = QColor(0x1B2026);
    t.subtle = QColor(0x20262D);
    t.header = QColor(0x262D35);
    t.border = QColor(0x343D47);
    t.grid = QColor(0x2B333C);
    t.controlBorder = QColor(0x72808E);
    t.scroll = QColor(0x4A5560);
    t.sel = QColor(0x1F3A54);
    t.barTrack = QColor(0x2A323A);
    t.accentSoft = QColor(0x1F3A54);
    t.accentFaint = QColor(0x1B2A38);
    t.errSoft = QColor(0x3D2122);
    t.errLine = QColor(0x8A4643);
    t.warnSoft = QColor(0x382C12);
    t.warnLine = QColor(0x7D6327);
    t.okSoft = QColor(0x17301F);
    t.okLine = QColor(0x3F7A55);
    t.lateSoft = QColor(0x3A2617);
    t.neutralSoft = QColor(0x2A323A);
    t.accentHover = QColor(0x94C6F8);
    t.accentPress = QColor(0x5FA6EA);
    t.bar = QColor(0x5FA6EA);
    t.barLow = QColor(0x53708C);
    t.target = QColor(0xE7EBEF);
    t.disabled = QColor(0x65717D);
    t.text = QColor(0xE7EBEF);
    t.text2 = QColor(0xB4BFCA);
    t.text3 = QColor(0x98A5B2);
    t.accent = QColor(0x7AB8F5);
    t.err = QColor(0xFF9B92);
    t.warn = QColor(0xF2C462);
    t.ok = QColor(0x82D6A2);
    t.late = QColor(0xFFB27A);
    t.neutral = QColor(0xB4BFCA);
    t.onAccent = QColor(0x0B1B2B);
    return t;
}

// Lengths are written as {28}: pixels at 96 dpi, multiplied by the user's text size. {{name}} would be a colour: @name.
constexpr auto sheetTemplate = R"(
QToolTip { background: @header; color: @text; border: 1px solid @border; padding: 4px 6px; }
QPushButton { background: @surface; color: @text; border: 1px solid @control; border-radius: 4px; padding: 0 10px;
  min-height: {26}px; }
QPushButton:hover { background: @subtle; }
QPushButton:pressed { background: @header; }
QPushButton:checked { background: @accentSoft; color: @accent; border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 0 9px; min-height: {24}px; }
QPushButton:disabled { color: @disabled; border-color: @border; background: @surface; }
QPushButton[fit="small"] { min-height: {22}px; padding: 0 8px; font-size: {12}px; }
QPushButton[fit="small"]:focus { min-height: {20}px; padding: 0 7px; }
QPushButton[fit="dialog"] { min-height: {30}px; padding: 0 14px; }
QPushButton[fit="dialog"]:focus { min-height: {28}px; padding: 0 13px; }
QPushButton[fit="icon"] { padding: 0; min-width: {26}px; max-width: {26}px; }
QPushButton[fit="icon"]:focus { padding: 0; min-width: {24}px; max-width: {24}px; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:pressed { background: @accentPress; border-color: @accentPress; }
QPushButton[look="primary"]:focus { border-color: @text; }
QPushButton[look="primary"]:disabled { background: @border; color: @text3; border-color: @border; }
QPushButton[look="accent"] { color: @accent; border-color: @accent; }
QPushButton[look="accent"]:disabled { color: @disabled; border-color: @border; }
QPushButton[look="flat"], QPushButton[look="link"] { background: transparent; border-color: transparent; }
QPushButton[look="flat"]:hover { background: @subtle; }
QPushButton[look="link"] { color: @accent; padding: 0 2px; font-size: {12}px; min-height: {18}px; }
QPushButton[look="link"]:focus { padding: 0 1px; min-height: {16}px; }
QPushButton[look="flat"]:focus, QPushButton[look="link"]:focus { border-color: @accent; }
QPushButton[chip="true"] { border-color: @border; border-radius: {13}px; min-height: {24}px; padding: 0 10px;
  color: @text2; font-size: {12}px; background: @surface; }
QPushButton[chip="true"]:checked { border-color: @accent; background: @accentSoft; color: @accent; font-weight: 600; }
QPushButton[chip="true"]:focus { border: 2px solid @accent; padding: 0 9px; min-height: {22}px; }
QAbstractScrollArea { border: none; }
QLineEdit, QPlainTextEdit, QTextEdit { background: @surface; color: @text; border: 1px solid @control;
  border-radius: 4px; padding: 0 7px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { min-height: {26}px; }
QPlainTextEdit, QTextEdit { padding: 3px 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; }
QLineEdit:focus { padding: 0 6px; min-height: {24}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 2px 3px; }
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only { background: @subtle; border: 1px solid @border;
  color: @text2; }
QLineEdit:disabled { color: @disabled; border-color: @border; }
QLineEdit[wrong="true"] { border: 1px solid @err; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0; min-height: 0; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @control; outline: none;
  selection-background-color: @sel; selection-color: @text; }
QListWidget { outline: none; selection-background-color: @sel; selection-color: @text; }
QListWidget[boxed="true"] { background: @surface; border: 1px solid @control; border-radius: 4px; }
QListWidget[boxed="true"]:focus { border: 2px solid @accent; }
QListWidget[boxed="true"]::item { padding: 4px 7px; }
QDialog { background: @surface; }
QLabel[tone="text2"] { color: @text2; }
QLabel[tone="text3"] { color: @text3; }
QLabel[tone="err"] { color: @err; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="accent"] { color: @accent; }
QWidget[fill="surface"] { background: @surface; }
QWidget[fill="subtle"] { background: @subtle; }
QWidget[fill="header"] { background: @header; }
QWidget[fill="nav"] { background: @nav; }
QFrame[panel="true"] { background: @surface; border: 1px solid @border; border-radius: 6px; }
QTabBar::tab { background: transparent; color: @text2; border: none; border-bottom: 2px solid transparent;
  padding: 6px 2px; margin-right: 16px; }
QTabBar::tab:selected { color: @accent; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:focus { border: 2px solid @accent; padding: 4px 0px 6px 0px; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QHeaderView { background: @header; border: none; }
QHeaderView::section { background: @header; color: @text2; border: none; border-bottom: 1px solid @border;
  padding: 0 8px; font-size: {12}px; font-weight: 600; min-height: {27}px; }
QTableCornerButton::section { background: @header; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; }
QScrollBar::handle:vertical { margin: 3px; min-height: 30px; }
QScrollBar::handle:horizontal { margin: 3px; min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @border; margin: 2px; }
QMenu { background: @surface; color: @text; border: 1px solid @control; padding: 4px 0; }
QMenu::item { padding: 5px 24px 5px 12px; }
QMenu::item:selected { background: @sel; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QGroupBox { border: 1px solid @border; border-radius: 6px; margin-top: 10px; padding-top: 8px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; }
)";

QString withLengths(QString sheet, double scale)
{
    for (qsizetype at = sheet.indexOf(QLatin1String("px")); at >= 0; at = sheet.indexOf(QLatin1String("px"), at + 1)) {
        if (at == 0 || sheet.at(at - 1) != u'}')
            continue;
        const qsizetype open = sheet.lastIndexOf(u'{', at);
        const int length = sheet.mid(open + 1, at - open - 2).toInt();
        const QString scaled = QString::number(qRound(length * scale));
        sheet.replace(open, at - open, scaled);
        at = open + scaled.size();
    }
    return sheet;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkLook()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::of(const QWidget *widget)
{
    // The window's palette, not the widget's own: a style sheet's background changes the latter.
    const bool dark = widget && widget->window()->palette().color(QPalette::Active, QPalette::Window).lightness() < 128;
    return dark ? darkLook() : light();
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, subtle);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::PlaceholderText, text3);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, header);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::BrightText, onAccent);
    p.setColor(QPalette::Light, surface);
    p.setColor(QPalette::Midlight, grid);
    p.setColor(QPalette::Mid, border);
    p.setColor(QPalette::Dark, controlBorder);
    p.setColor(QPalette::Shadow, controlBorder);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, disabled);
    return p;
}

QString Theme::styleSheet(double scale) const
{
    QString sheet = withLengths(QLatin1String(sheetTemplate), scale);
    // Longer names first, so that @accentSoft is not taken for @accent.
    const QPair<const char *, QColor> names[] = {
        {"@accentSoft", accentSoft},
        {"@accentHover", accentHover},
        {"@accentPress", accentPress},
        {"@onAccent", onAccent},
        {"@disabled", disabled},
        {"@surface", surface},
        {"@control", controlBorder},
        {"@subtle", subtle},
        {"@header", header},
        {"@border", border},
        {"@scroll", scroll},
        {"@accent", accent},
        {"@text3", text3},
        {"@text2", text2},
        {"@text", text},
        {"@warn", warn},
        {"@nav", nav},
        {"@sel", sel},
        {"@err", err},
        {"@ok", ok},
    };
    for (const auto &[name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

} // namespace dophu
