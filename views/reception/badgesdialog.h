// SPDX-License-Identifier: MIT
#pragma once

#include "peoplemodel.h"
#include "unknowncodes.h"

#include <QDialog>

class QLabel;
class QStackedWidget;

namespace Foyer {

class ArrivalsDesk;
class Button;
class Choice;
class FaultLabel;
class Notice;
class ScanDesk;
class StatefulList;

/**
 * The desk's list of badges: how many there are, importing more from a file, and the codes that nobody is known by,
 * each of which can be bound to a person.
 *
 *     codes ──"Whose badge is this?"──▶ owner ──"Save"──▶ codes; or closed, and scanned again, after askOwner()
 */
class BadgesDialog final : public QDialog {
    Q_OBJECT
public:
    /** Both must outlive the dialog. */
    BadgesDialog(ScanDesk &scans, ArrivalsDesk &desk, QWidget *parent);
    ~BadgesDialog() override;

    /** Begins with the owner of a code that was scanned just now: once bound, that person is checked in. */
    void askOwner(const QString &code);
    void importFrom(const QString &file);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCodes();
    [[nodiscard]] QWidget *makeOwner();
    void follow();
    void chooseFile();
    void showCodes();
    void showOwner(const QString &code, bool scansAgain);
    void bind();

    ScanDesk &m_scans;
    PeopleModel m_people;
    UnknownCodes m_unknown;
    QString m_code; ///< whose owner is asked for
    bool m_scansAgain = false;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_size = nullptr;
    Notice *m_fault = nullptr;
    Notice *m_result = nullptr;
    StatefulList *m_codes = nullptr;
    Button *m_ask = nullptr;
    QLabel *m_question = nullptr;
    Choice *m_owners = nullptr;
    FaultLabel *m_noOwner = nullptr;
    Button *m_bind = nullptr;
    RequestHandle m_import;
};

} // namespace Foyer
