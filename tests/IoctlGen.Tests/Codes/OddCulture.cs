using System.Globalization;

namespace IoctlGen.Tests;

/// <summary>
/// A culture in which numbers look strange, current for this thread until it is disposed. It is made by hand: under
/// invariant globalization no real one can be had.
/// </summary>
sealed class OddCulture : IDisposable
{
    readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public OddCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus ";
        culture.NumberFormat.PositiveSign = "plus ";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.NumberFormat.NumberDecimalSeparator = ":";
        CultureInfo.CurrentCulture = culture;
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
