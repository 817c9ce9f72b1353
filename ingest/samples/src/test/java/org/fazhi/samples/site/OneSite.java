package org.fazhi.samples.site;

/** The sample site, generated once for all tests. */
final class OneSite {
    static final SampleSite SITE = SampleSite.generate(SampleCorpus.SEED);

    private OneSite() {}
}
