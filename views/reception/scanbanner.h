// SPDX-License-Identifier: MIT
#pragma once

#include "parts.h"
#include "scandesk.h"

#include <QTimer>

#include <chrono>

class QBoxLayout;

namespace Foyer {

class ArrivalsDesk;

/**
 * What came of the last scan, large enough for the one who stands in front of the desk, whichever section is shown.
 * What went well goes by itself after some seconds; what did not stays until the next scan or Escape.
 */
class ScanBanner final : public QWidget {
    Q_OBJECT
public:
    /** Both must outlive the banner. */
    ScanBanner(ScanDesk &scans, ArrivalsDesk &desk, QWidget *parent = nullptr);

    /** How long a good result is shown: 6 s unless set. */
    void setGoodTime(std::chrono::milliseconds time) { m_gone.setInterval(time); }
    /**
     * Lies over the top of @p window, which becomes its parent, instead of taking room in a layout: for what was not
     * made with a banner in mind.
     */
    void lieOver(QWidget &window);
    void dismiss();
    /** All that it says; empty while it is hidden. */
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /** The code of the scan that is shown belongs to somebody, and the person at the desk knows to whom. */
    void ownerWanted(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /** Escape anywhere in the window, while there is something to dismiss. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(int number);
    void ended(const Scan &scan);
    void show(const Scan &scan);
    [[nodiscard]] QString detailOf(const Scan &scan) const;
    [[nodiscard]] QColor colour() const;
    void dress();
    void placeOver();
    void growDialog();

    ScanDesk &m_scans;
    ArrivalsDesk &m_desk;
    int m_shown = 0;  ///< the scan's number
    int m_newest = 0; ///< of those that were seen
    QString m_code;
    Scan::State m_state = Scan::State::Looking;
    bool m_liesOver = false;
    int m_grown = 0; ///< by how much the dialog is higher while this is shown
    QTimer m_gone;
    QLabel *m_icon;
    ElidedLabel *m_name;
    QLabel *m_what;
    QLabel *m_detail;
    Button *m_owner;
    Button *m_close;
    QBoxLayout *m_row; ///< texts and button: side by side where there is room
};

} // namespace Foyer
