using System.Collections.Frozen;

namespace VerifiableCreds.JsonLd;

/// <summary>The contexts that are embedded in the package, each pinned by the SHA-256 of its bytes.</summary>
internal static class EmbeddedContextTable
{
    public static readonly FrozenDictionary<string, EmbeddedContext> Entries = new Dictionary<string, EmbeddedContext>(StringComparer.Ordinal)
    {
        ["https://www.w3.org/ns/credentials/v2"] = new("credentials-v2.jsonld", "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734"),
        ["https://www.w3.org/2018/credentials/v1"] = new("credentials-v1.jsonld", "ab4ddd9a531758807a79a5b450510d61ae8d147eab966cc9a200c07095b0cdcc"),
        ["https://www.w3.org/ns/credentials/examples/v2"] = new("credentials-examples-v2.jsonld", "57393fbc69d6efb9b9b5dc9cb6b9880b0944360abfe2eaf459c9e58cf2279d7c"),
        ["https://www.w3.org/2018/credentials/examples/v1"] = new("credentials-examples-v1.jsonld", "2070ae4e75bc3b4c2cfe2b8b6e86ec45119672bbb5da283f0399ea96c60a0104"),
        ["https://www.w3.org/ns/credentials/undefined-terms/v2"] = new("credentials-undefined-terms-v2.jsonld", "82dab514ba44eb18f5d1b0f638c5e140c6a556fbfb5089601bdc0fa5eb8b2581"),
        ["https://w3id.org/security/v1"] = new("security-v1.jsonld", "abaf97e107d1925503c433dcaf3ffd2831697cacc1ed2a293e1bc8030d5bcb47"),
        ["https://w3id.org/security/v2"] = new("security-v2.jsonld", "611bd81151d5efe53ec9aed78f5a813e577287bc9451ee26d6879b1b8b46bc3b"),
        ["https://w3id.org/security/data-integrity/v1"] = new("data-integrity-v1.jsonld", "b5d829bd09aa7c42abc6efa0c8ed7635313b5487f37ccfce3ecd149ca9418554"),
        ["https://w3id.org/security/data-integrity/v2"] = new("data-integrity-v2.jsonld", "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4"),
        ["https://w3id.org/security/multikey/v1"] = new("multikey-v1.jsonld", "ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597"),
        ["https://w3id.org/security/jwk/v1"] = new("jwk-v1.jsonld", "0f14b62f6071aafe00df265770ea0c7508e118247d79b7d861a406d2aa00bece"),
        ["https://www.w3.org/ns/cid/v1"] = new("cid-v1.jsonld", "ea216ecc1cb02cd39b693dba2250141e270ba0bf95890be107dd9a9e8e43de85"),
        ["https://www.w3.org/ns/did/v1.1"] = new("did-v1.1.jsonld", "ea216ecc1cb02cd39b693dba2250141e270ba0bf95890be107dd9a9e8e43de85"),
        ["https://w3id.org/security/suites/ed25519-2020/v1"] = new("ed25519-2020-v1.jsonld", "b9e1ab971fd8bf2c7553e0c4a9438e0b9450afde1ea1ca5b2492368b9f549588"),
        ["https://w3id.org/security/suites/jws-2020/v1"] = new("jws-2020-v1.jsonld", "d648e05ddc6577827ca2bfd5e931f53e9ebc6e52a57a8da81df4ec8c46ffcd1e"),
        ["https://w3id.org/security/suites/secp256k1-2019/v1"] = new("secp256k1-2019-v1.jsonld", "8452efdde151151539b78d240f55cee7d9cc985bf078123ce310aa7ae04763b4"),
        ["https://w3id.org/security/suites/ed25519-2018/v1"] = new("ed25519-2018-v1.jsonld", "166c6abb9e08176cee5f6c87c9c1bbfefa5717da391bcac525e5437f93eab809"),
        ["https://w3id.org/security/suites/x25519-2019/v1"] = new("x25519-2019-v1.jsonld", "d032497b819ad21259daaa11a1e0ce1153592fb58877751944d6b48768c0bf33"),
        ["https://w3id.org/security/suites/x25519-2020/v1"] = new("x25519-2020-v1.jsonld", "b234f84fe7cebb0efef37cad82667eeacb6d414f6c51ac37f5dc803a4a0c728a"),
        ["https://w3id.org/security/suites/secp256k1recovery-2020/v2"] = new("secp256k1recovery-2020-v2.jsonld", "442e5eb94f2a5108373120fc01f86bdd1c6fbb71ad11ec44546d1eabe603562f"),
        ["https://w3id.org/security/bbs/v1"] = new("security-bbs-v1.jsonld", "65f03b15242ee97861039faec7a73297da4dd6880257fe4fd18edf1fc363a58d"),
        ["https://www.w3.org/ns/did/v1"] = new("did-v1.jsonld", "4f3eae5568c9c5f036a082088f9e192019ee06faa78973c87ff91d5421b88dad"),
        ["https://w3id.org/did-resolution/v1"] = new("did-resolution-v1.jsonld", "ab456c9361e7516727d9a7d4b3fde231ddab09fa07530ec37342a0c20d8d072a"),
        ["https://purl.imsglobal.org/spec/ob/v3p0/context.json"] = new("ob-v3p0-context.json", "b077fa134d909d92c1dcd1c153f2af1b244aeb415967fdc1467d7fc5dd48ac10"),
        ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json"] = new("ob-v3p0-context-3.0.1.json", "cfc147db5fd5e3575b06bd471fe04784e92de69296f64a351b8dff0ec3372e9c"),
        ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"] = new("ob-v3p0-context-3.0.2.json", "bba433989e1e700ca60838a3c22378e7d8381aeb0c9590f9ddf84d1714f10296"),
        ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"] = new("ob-v3p0-context-3.0.3.json", "ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761"),
        ["https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"] = new("ob-v3p0-extensions.json", "146f85aa16effd7ca1da8056eb443f53ce1eca8a34186cb062832c0a97d889c3"),
        ["https://purl.imsglobal.org/spec/clr/v2p0/context.json"] = new("clr-v2p0-context.json", "e198d7b517d74c5036434ce495086f67b10244709e9a3df9dcb7f8b1579b6167"),
        ["https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"] = new("clr-v2p0-context-2.0.1.json", "880f1902d4158f2f33ce06af41b90719977cd1ea337a9de2e41edb3ff5e543d6"),
        ["https://w3id.org/openbadges/v2"] = new("openbadges-v2.json", "393a890d7d95eb3a86f5f12309648a64c2d0676e5270e2967b5341a2dcea13d2"),
        ["https://w3id.org/openbadges/extensions/exampleExtension/context.json"] = new("openbadges-ext-exampleExtension.json", "5827540679c457f11ff12697f3009287dcd193db34c87c5faf922a4a21055fff"),
        ["https://w3id.org/openbadges/extensions/applyLinkExtension/context.json"] = new("openbadges-ext-applyLinkExtension.json", "3c842aeaac338b4fad942337e809e4c740da2ebda53466f960e0799e2c6cae98"),
        ["https://www.w3.org/ns/credentials/status/v1"] = new("credentials-status-v1.jsonld", "fda5add353231e6a6884a46b12e6c75464281900cb348284d9c360f62381d9f7"),
        ["https://w3id.org/vc/status-list/2021/v1"] = new("vc-status-list-2021-v1.jsonld", "6dd06a52bedb771e059c1083ba8ba7848dce22f6b4a8cfa0b98ba3fc188870e4"),
        ["https://w3id.org/vc-revocation-list-2020/v1"] = new("vc-revocation-list-2020-v1.jsonld", "9fe1e5bd6d2f709e4628947c86455f2d97204e07ed7b7ae51d559e35e5238e9d"),
        ["https://www.w3.org/ns/activitystreams"] = new("activitystreams.jsonld", "a27b78b82f4980963127140d0cb74f0e8f21c0e2b8efd0368232bf9823edff5a"),
        ["https://w3id.org/citizenship/v1"] = new("citizenship-v1.jsonld", "9ffdc9e92801959e8f7416744aca720d06e0a4702dd83043c02c74700c161d93"),
        ["https://w3id.org/citizenship/v2"] = new("citizenship-v2.jsonld", "4b50a8580f99ddb2df2ad94e93eee1725f6c185a34306e1c98f4d631b160a9fc"),
        ["https://w3id.org/citizenship/v3"] = new("citizenship-v3.jsonld", "b8fa8872d5af1686f13c1d17a663a78334a93becba1407c41548f10b515ad7fa"),
        ["https://w3id.org/citizenship/v4rc1"] = new("citizenship-v4rc1.jsonld", "5038c7383afd7ab2158f1b997913a8f60978a0abcf96e0b0d08e29f146d2db1e"),
        ["https://w3id.org/vdl/v1"] = new("vdl-v1.jsonld", "b069d7ad1fab36cdc811d6bfa46d8d897277635258b9b9ccb130e3ed76df28d6"),
        ["https://w3id.org/vdl/aamva/v1"] = new("vdl-aamva-v1.jsonld", "7a6060ae97a4b780d9b71af5a1bb2a5a3f9b7b189208544c375a89d7d28460eb"),
        ["https://w3id.org/vaccination/v1"] = new("vaccination-v1.jsonld", "7ac5b56ba313ee3b8dc0ff445f3c256d8921ec05f4db20219b1c6fb4aae5760c"),
        ["https://www.w3.org/ns/odrl.jsonld"] = new("odrl.jsonld", "88e7f9f9048f7c4997ecdd09dd82f864f92eb267ef3d4297dd7db971132583c1"),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}

/// <summary>One embedded context.</summary>
/// <param name="File">The name of the resource.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
internal sealed record EmbeddedContext(string File, string Sha256);
