namespace VerifiableCreds.DataModel;

/// <summary>A version of the W3C Verifiable Credentials Data Model, told by the first <c>@context</c>.</summary>
public enum DataModelVersion
{
    /// <summary>The first context is that of no known version.</summary>
    Unknown,

    /// <summary><see href="https://www.w3.org/TR/2022/REC-vc-data-model-20220303/">Version 1.1</see>: <c>https://www.w3.org/2018/credentials/v1</c>.</summary>
    Version11,

    /// <summary><see href="https://www.w3.org/TR/vc-data-model-2.0/">Version 2.0</see>: <c>https://www.w3.org/ns/credentials/v2</c>.</summary>
    Version20,
}
