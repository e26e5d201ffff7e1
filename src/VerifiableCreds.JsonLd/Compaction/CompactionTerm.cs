using System.Text;

namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>A term definition as compaction reads it: as text.</summary>
internal sealed class CompactionTerm(TermDefinition definition)
{
    public TermDefinition Definition { get; } = definition;

    public string Name { get; } = Encoding.UTF8.GetString(definition.Term);

    /// <summary>The IRI, blank node identifier or keyword; <see langword="null"/> where the term maps to nothing.</summary>
    public string? Iri { get; } = Text(definition.Iri);

    public string? TypeMapping { get; } = Text(definition.TypeMapping);

    /// <summary>The language; <see langword="null"/> with <see cref="TermDefinition.HasLanguage"/> set means explicitly none.</summary>
    public string? Language { get; } = Text(definition.Language);

    public string? Nest { get; } = Text(definition.NestValue);

    public Containers Container => Definition.Container;

    public bool HasLocalContext => Definition.LocalContext is not null;

    /// <summary>Whether a map of this term carries <c>@index</c> itself, rather than a property.</summary>
    public bool KeepsIndex => (Container & Containers.Index) != 0 && Definition.IndexMapping is null;

    public static string? Text(byte[]? utf8) => utf8 is null ? null : Encoding.UTF8.GetString(utf8);

    public static string? Text(TextDirection direction) => direction switch
    {
        TextDirection.LeftToRight => "ltr",
        TextDirection.RightToLeft => "rtl",
        _ => null,
    };
}
