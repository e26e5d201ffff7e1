using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>The objects among the values of a member; what is none is reported while they are gone through.</summary>
internal struct ObjectItems(Problems problems, JsonElementRef value, string specification)
{
    private JsonItems.Enumerator _items = value.EnumerateItems().GetEnumerator();

    public readonly JsonElementRef Current => _items.Current;

    public readonly ObjectItems GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_items.MoveNext())
        {
            if (_items.Current.IsObject())
            {
                return true;
            }

            problems.AddKind(_items.Current, value.Kind == JsonKind.Array ? "KindObject" : "KindObjectOrObjects", specification);
        }

        return false;
    }
}
