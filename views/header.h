// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace Foyer {

class WordBadge;
class Button;
class ElidedLabel;

/** The top of the window: which workplace this is, whether it is only the demo, the sections, and the menu. */
class Header final : public QWidget {
    Q_OBJECT
public:
    explicit Header(QWidget *parent = nullptr);

    void setWorkplace(const QString &name, bool isDemo);
    /** One name a section, in order; with only one there is nothing to choose and nothing shown. */
    void setSections(const QStringList &names);
    /** Says something else on its button; nothing changes its place or the focus. */
    void setSectionName(int section, const QString &name);
    void showSection(int section);
    [[nodiscard]] Button *menuButton() const { return m_menu; }

Q_SIGNALS:
    void sectionWanted(int section);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString sectionName(const QString &name);

    ElidedLabel *m_name;
    WordBadge *m_demo;
    QHBoxLayout *m_sections;
    QButtonGroup *m_group;
    Button *m_menu;
};

} // namespace Foyer
