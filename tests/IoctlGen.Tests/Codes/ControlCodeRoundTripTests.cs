namespace IoctlGen.Tests;

public sealed class ControlCodeRoundTripTests
{
    [Fact]
    public void Every_text_of_a_code_reads_back_as_the_code()
    {
        // A linear congruential generator: the same five thousand numbers on every run and every system.
        var value = 1u;
        for (var i = 0; i < 5_000; i++)
        {
            value = (value * 1_664_525) + 1_013_904_223;
            var code = new ControlCode(value);

            Assert.Equal(code, ControlCode.Parse(code.ToString()));
            Assert.Equal(code, ControlCode.Parse(code.ToExpression()));
            Assert.Equal(code, ControlCode.Parse(((int)value).ToString(System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Equal(code, ControlCode.Create(code.DeviceType, code.Function, code.Method, code.Access));
        }
    }
}
