// SPDX-License-Identifier: MIT
#pragma once

#include "resourceform.h"
#include "verbs/workplaceverb.h"

#include <memory>

namespace Foyer {

/**
 * foyer create-resource: fills a ResourceForm from a file and goes through it as the window does.
 *
 *     file ─▶ its faults │ businesses and types ─▶ the name ─▶ (--dry-run: the end) ─▶ created ─▶ read back
 *
 * What is wrong with the file ends it with 2, a business or type that is not there with 6, and so does a name that is
 * taken, unless --yes.
 */
class CreateResourceVerb final : public WorkplaceVerb {
    Q_OBJECT
public:
    explicit CreateResourceVerb(const VerbContext &context);
    ~CreateResourceVerb() override;

    [[nodiscard]] Outcome stopped(Stop why) const override;

protected:
    void runOn(ConnectedSystem &system, Activity &activity) override;

private:
    enum class Stage { Choosing, Creating };

    bool readFile();
    void sayIgnored(const DraftReading &reading);
    void advance();
    void checkChoices();
    void moved();
    void reportDryRun();
    void reportNameTaken();
    void reportCreated();
    void reportRefused();
    void reportNotSent();
    void end(Outcome outcome, const char *word);

    ResourceOffice *m_office = nullptr;
    std::unique_ptr<ResourceForm> m_form;
    Stage m_stage = Stage::Choosing;
    QStringList m_ignored; ///< properties of the file
    bool m_toldDoubt = false;
};

} // namespace Foyer
