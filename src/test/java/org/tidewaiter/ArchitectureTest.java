package org.tidewaiter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The borders of docs/architecture.md, held by a test. */
@AnalyzeClasses(packages = "org.tidewaiter", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_useOnlyThoseBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("trade")
            .definedBy("org.tidewaiter.trade..")
            .layer("goods")
            .definedBy("org.tidewaiter.goods..")
            .layer("law")
            .definedBy("org.tidewaiter.law..")
            .layer("warehouse")
            .definedBy("org.tidewaiter.warehouse..")
            .layer("ingest")
            .definedBy("org.tidewaiter.ingest..")
            .layer("analysis")
            .definedBy("org.tidewaiter.analysis..")
            .layer("detect")
            .definedBy("org.tidewaiter.detect..")
            .layer("scorecard")
            .definedBy("org.tidewaiter.scorecard..")
            .layer("casebook")
            .definedBy("org.tidewaiter.casebook..")
            .layer("brief")
            .definedBy("org.tidewaiter.brief..")
            .layer("consignment")
            .definedBy("org.tidewaiter.consignment..")
            .layer("answers")
            .definedBy("org.tidewaiter.answers..")
            .layer("web")
            .definedBy("org.tidewaiter.web..")
            .layer("cli")
            .definedBy("org.tidewaiter.cli..")
            .whereLayer("goods")
            .mayOnlyAccessLayers("trade")
            .whereLayer("law")
            .mayOnlyAccessLayers("trade", "goods")
            .whereLayer("warehouse")
            .mayOnlyAccessLayers("trade")
            .whereLayer("ingest")
            .mayOnlyAccessLayers("trade", "goods", "warehouse")
            .whereLayer("analysis")
            .mayOnlyAccessLayers("trade", "goods", "law", "warehouse")
            .whereLayer("detect")
            .mayOnlyAccessLayers("trade", "goods", "law", "warehouse", "analysis")
            .whereLayer("scorecard")
            .mayOnlyAccessLayers("trade", "goods", "law", "warehouse", "ingest", "analysis", "detect", "casebook")
            .whereLayer("casebook")
            .mayOnlyAccessLayers("trade", "goods", "law", "warehouse", "analysis", "detect")
            .whereLayer("brief")
            .mayOnlyAccessLayers("trade", "goods", "law", "warehouse", "analysis", "detect", "casebook")
            .whereLayer("consignment")
            .mayOnlyAccessLayers("trade", "goods", "law")
            .whereLayer("answers")
            .mayOnlyAccessLayers(
                    "trade",
                    "goods",
                    "law",
                    "warehouse",
                    "ingest",
                    "analysis",
                    "detect",
                    "casebook",
                    "brief",
                    "consignment")
            .whereLayer("web")
            .mayOnlyAccessLayers(
                    "trade",
                    "goods",
                    "law",
                    "warehouse",
                    "ingest",
                    "analysis",
                    "detect",
                    "casebook",
                    "brief",
                    "consignment",
                    "answers")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .withOptionalLayers(true);

    @ArchTest
    static final ArchRule packages_haveNoCycles =
            slices().matching("org.tidewaiter.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule jdbc_staysWhereThingsAreKept = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.tidewaiter.warehouse..", "org.tidewaiter.casebook.store..", "org.tidewaiter.web.users..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.duckdb..", "org.sqlite..");

    @ArchTest
    static final ArchRule identities_stayInTheVault = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.tidewaiter.casebook.vault..", "org.tidewaiter.cli..", "org.tidewaiter.answers.handling..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tidewaiter.casebook.vault..");

    @ArchTest
    static final ArchRule printing_staysInTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("org.tidewaiter.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule clock_isReadOnlyAtTheEntry = noClasses()
            .that()
            .resideOutsideOfPackage("org.tidewaiter.cli..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);
}
