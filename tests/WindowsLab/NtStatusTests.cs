using System.Reflection;

namespace IoctlGen.WindowsLab;

/// <summary>Our table of statuses, which stands in for the system's on other systems, against the system's.</summary>
public sealed class NtStatusTests
{
    static IEnumerable<NtStatus> Named => typeof(NtStatus)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(static property => property.PropertyType == typeof(NtStatus))
        .Select(static property => (NtStatus)property.GetValue(null)!);

    [Fact]
    public void Every_named_status_becomes_the_Win32_error_that_the_system_makes_of_it()
    {
        Assert.True(Named.Count() > 100);
        Assert.Equal(
            Named.Select(static status => $"{status} -> {(int)NtDll.RtlNtStatusToDosError(status.Value)}"),
            Named.Select(static status => $"{status} -> {NtStatusTable.Find(status.Value).Win32Error}"));
    }
}
