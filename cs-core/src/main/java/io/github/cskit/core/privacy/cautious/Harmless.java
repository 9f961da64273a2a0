package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.WordSet;

/** Words beside which, or in place of which, letters and digits are no post code and no number plate. */
final class Harmless {

    /** What a code after one of these words is known to be. */
    static final WordSet ERRORS =
            WordSet.of("error errors err errno exception version versions build release http sku model issue bug");

    /** What a number joined to one of these is known to be. */
    static final WordSet STANDARDS = WordSet.of("iso sha utf rfc cve ora aes rsa crc err");

    /** Words of one to three letters that stand in capitals in what people write of software. */
    static final WordSet SHORT_WORDS = WordSet.of("""
            api app apk arr aws bug cdn cli cpu crm css csv dns doc erp etl ftp gcp gpu gui hdd hex icu ide idp ios iso
            jar jdk jpg jre jvm jwt kpi lan log lte mac mfa mrr mvp nat nfc nps nrr grr oem ocr oss otp pdf php pin png
            pod pro psu qps ram rgb rpc rps rsa rss sdk seo sha sla sms smb sql ssd ssh ssl sso svg tag tcp tls tmp udp
            uid uri url usb utc gmt utf vat vip vpn wan web wms xls xml yml zip aes des crc cve err ora
            usd eur gbp try chf jpy cad aud
            the and for all any are but can day did due eta etc few fix get got had has her him his how its job key let
            lot low max men min mon tue wed thu fri sat sun new non not now off old one our out own per put qty ran raw
            ref req res row run saw say see set she six ten sub sum tab top two use was way who why yes yet you add ask
            bad big bit box bus buy col cut end far fig hit hot hub lab led mid jan feb mar apr may jun jul aug sep oct
            nov dec fy cy kw wk rc pr ux pm am of to in on at or by no is it as if we up so do my me be
            gb mb kb tb ms hz px db
            """);

    private Harmless() {}
}
