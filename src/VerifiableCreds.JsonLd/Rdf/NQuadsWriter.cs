using System.Buffers;

namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>Writes datasets as N-Quads, with the escapes of the canonical form.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/n-quads/">RDF 1.1 N-Quads</see>.</remarks>
public static class NQuadsWriter
{
    /// <summary>Writes each quad on a line, in the order in which they were added.</summary>
    public static void Write(RdfDataset dataset, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(output);
        var seen = new HashSet<QuadIds>(dataset.Count);
        foreach (ref readonly QuadIds quad in dataset.Quads)
        {
            if (!seen.Add(quad))
            {
                continue;
            }

            WriteTerm(dataset, quad.Subject, output);
            WriteTerm(dataset, quad.Predicate, output);
            WriteTerm(dataset, quad.Object, output);
            if (quad.Graph != RdfDataset.DefaultGraph)
            {
                WriteTerm(dataset, quad.Graph, output);
            }

            output.Write(".\n"u8);
        }
    }

    private static void WriteTerm(RdfDataset dataset, int term, IBufferWriter<byte> output)
    {
        output.Write(dataset.Terms.TextOf(term));
        output.Write(" "u8);
    }
}
