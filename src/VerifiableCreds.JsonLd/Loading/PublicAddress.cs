using System.Net;
using System.Net.Sockets;

namespace VerifiableCreds.JsonLd;

/// <summary>Tells addresses of the public internet from all others.</summary>
/// <remarks>
/// By the registries of special-purpose addresses: <see href="https://www.rfc-editor.org/rfc/rfc6890">RFC 6890</see>. Of IPv6, nothing
/// but global unicast is public, less what carries an IPv4 address within (6to4, Teredo) and what is reserved.
/// </remarks>
internal static class PublicAddress
{
    private static readonly IPNetwork[] NotPublic4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork GlobalUnicast6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] NotPublic6 =
        [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    public static bool Includes(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetwork
            ? !Array.Exists(NotPublic4, network => network.Contains(address))
            : GlobalUnicast6.Contains(address) && !Array.Exists(NotPublic6, network => network.Contains(address));
    }
}
